import { cpus, platform, totalmem } from 'node:os';
import type { Outcome, Part } from './part.ts';

/** What a part came to; `failure` where it could not be measured. */
export type Measured = { part: Part; outcome: Outcome } | { part: Part; failure: string };

export type Machine = { chromium: string };

/** bench/results.md: the figures, how they were come by, and on what. */
export function resultsPage(measured: readonly Measured[], machine: Machine, command: string, at: Date): string {
  const processors = cpus();
  return [
    '# What the bench measured', '',
    `Repeat it with \`${command}\`. Ratios are what counts: both sides ran in the same run on the same machine.`, '',
    `- ${at.toISOString().slice(0, 10)}, ${platform()}, ${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
    `- Node ${process.versions.node}, V8 ${process.versions.v8}, ${machine.chromium}`, '',
    ...measured.flatMap(sectionOf),
  ].join('\n');
}

function sectionOf(one: Measured): string[] {
  const { part } = one;
  const head = [`## ${part.title}`, '', part.method, ''];
  if ('failure' in one) return [...head, `Not measured: ${one.failure}`, ''];
  const { rows, notes } = one.outcome;
  return [
    ...head,
    '| | Redaksi | yardstick | ratio | promised |', '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row.what} | ${row.ours} | ${row.yardstick} | **${figure(row.ratio)}** ${row.reading} | ${row.promise ? `${row.promise.text}: ${row.promise.kept ? 'kept' : '**missed**'}` : ''} |`),
    '', ...notes.flatMap((note) => [note, '']),
  ];
}

/** The same for a terminal. */
export function printed(one: Measured): string {
  if ('failure' in one) return `${one.part.title}\n  not measured: ${one.failure}\n`;
  const lines = one.outcome.rows.map((row) => {
    const promise = row.promise ? ` (promised ${row.promise.text}: ${row.promise.kept ? 'kept' : 'MISSED'})` : '';
    return `  ${row.what}: ${figure(row.ratio)} ${row.reading} – ${row.ours} against ${row.yardstick}${promise}`;
  });
  return [one.part.title, ...lines, ...one.outcome.notes.map((note) => `  ${note}`), ''].join('\n');
}

function figure(ratio: number): string {
  return ratio.toLocaleString('en', { maximumSignificantDigits: 3 });
}
