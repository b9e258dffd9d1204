import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';

export type NamedPage = { readonly name: string; readonly html: string };

/** The Nu checker is a Java program; it needs Java 11 or later. */
export async function hasJava(): Promise<boolean> {
  const { output, code } = await run('java', ['-version']).catch(() => ({ output: '', code: 1 }));
  return code === 0 && Number(/version "(\d+)/.exec(output)?.[1] ?? 0) >= 11;
}

/**
 * What the Nu HTML checker and html-validate have against whole pages, one sentence a problem, warnings included.
 * One start of Java for all pages: it takes longer than the checking. @throws Error where there is no Java 11.
 */
export async function validateHtml(pages: readonly NamedPage[]): Promise<string[]> {
  return [...await htmlValidateProblems(pages), ...await nuProblems(pages)];
}

export async function htmlValidateProblems(pages: readonly NamedPage[]): Promise<string[]> {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
    rules: {
      // How long a headline is, and how a telephone number is spaced, is the newsroom's to say (shared/checks).
      'long-title': 'off', 'tel-non-breaking': 'off',
      // The page is written in lower case, as the standard's own examples are.
      'doctype-style': ['error', { style: 'lowercase' }],
      // White space at the end of a line can be the article's own text, which is kept as it was written.
      'no-trailing-whitespace': 'off',
    },
  });
  const problems: string[] = [];
  for (const { name, html } of pages) {
    const report = await validator.validateString(html, name);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) problems.push(`${name}:${line}:${column} html-validate ${ruleId}: ${message}`);
    }
  }
  return problems;
}

type NuReport = { readonly messages: readonly { type: string; url: string; message: string; lastLine?: number; extract?: string }[] };

/** Words are published as they were written: to normalize them would change names (CJK compatibility ideographs, for one). */
const NOT_NORMALIZED = /not in Unicode Normalization Form C/;

export async function nuProblems(pages: readonly NamedPage[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'redaksi-pages-'));
  try {
    await Promise.all(pages.map(({ html }, index) => writeFile(join(folder, `${String(index)}.html`), html)));
    const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build', 'dist', 'vnu.jar');
    // The guess at a text's language is wrong on short and on mixed texts; what the article says is what counts.
    const { output } = await run('java', ['-Xss16m', '-jar', jar, '--format', 'json', '--stdout', '--no-langdetect', folder]);
    const { messages } = JSON.parse(output) as NuReport;
    return messages.filter(({ message }) => !NOT_NORMALIZED.test(message)).map(({ type, url, message, lastLine, extract }) => {
      const page = pages[Number(/(\d+)\.html$/.exec(url)?.[1] ?? -1)]?.name ?? url;
      return `${page}:${String(lastLine ?? 0)} Nu ${type}: ${message} ${extract ?? ''}`.trim();
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): Promise<{ output: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    const keep = (part: Buffer): void => { parts.push(part); };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => { resolve({ output: Buffer.concat(parts).toString(), code }); });
  });
}
