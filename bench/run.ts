// npm run bench [-- --short] [name …]: measures, prints ratios and, for all parts in full, writes bench/results.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumVersion } from './chromium.ts';
import { draftSavePart } from './draft-save.ts';
import { exportPart } from './export.ts';
import type { Form, Part } from './part.ts';
import { findingPart } from './finding.ts';
import { hostileHtmlPart } from './hostile-html.ts';
import { openingPart } from './opening.ts';
import { printed, resultsPage, type Measured } from './results.ts';
import { revisionsPart } from './revisions.ts';
import { searchPart } from './search.ts';
import { spellingPart } from './spelling.ts';
import { typingPart } from './typing.ts';

const PARTS = [exportPart, typingPart, openingPart, searchPart, findingPart, draftSavePart, revisionsPart, spellingPart, hostileHtmlPart];

const { values, positionals } = parseArgs({ options: { short: { type: 'boolean', default: false } }, allowPositionals: true });
const unknown = positionals.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  process.stderr.write(`No part is called ${unknown.join(', ')}; there are ${PARTS.map((part) => part.name).join(', ')}.\n`);
  process.exit(2);
}

const form: Form = values.short ? 'short' : 'full';
const measured: Measured[] = [];
for (const part of PARTS.filter((one) => positionals.length === 0 || positionals.includes(one.name))) {
  const result = await measure(part);
  measured.push(result);
  process.stdout.write(`${printed(result)}\n`);
}
if (form === 'full' && positionals.length === 0) {
  writeFileSync(join(import.meta.dirname, 'results.md'), resultsPage(measured, { chromium: await chromiumVersion() }, 'npm run bench', new Date()));
  process.stdout.write('Written to bench/results.md.\n');
}
process.exitCode = measured.some((one) => 'failure' in one) ? 1 : 0;

/** One part that cannot be measured does not keep the others from it. */
async function measure(part: Part): Promise<Measured> {
  try {
    return { part, outcome: await part.measure(form) };
  } catch (error) {
    return { part, failure: error instanceof Error ? error.message : String(error) };
  }
}
