import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Article } from '../shared/article/article.ts';

const ROOT = join(import.meta.dirname, '..');
const REDAKSI = join(ROOT, 'electron/command/redaksi.mjs');

/** Imports a text with the command line. @returns the article's id. */
function importInto(library: string, file: string): string {
  const printed = execFileSync(process.execPath, [REDAKSI, 'import', file, '--library', library, '--house-style', 'umum-id', '--json'], { encoding: 'utf8' });
  const line: unknown = JSON.parse(printed.split('\n')[0] ?? '');
  if (typeof line === 'object' && line !== null && 'id' in line) return String(line.id);
  throw new Error(`the import did not name the article: ${printed}`);
}

type ImportedArticle = { readonly library: string; readonly articleId: string };

/** A new library in `folder` with one article of these paragraphs. */
export function importLongText(folder: string, paragraphs: readonly string[]): ImportedArticle {
  return importFile(folder, 'article.txt', `Contoh untuk pengukuran\n\n${paragraphs.join('\n\n')}\n`);
}

/** A new library in `folder` with this article in it. */
export function importArticle(folder: string, article: Article): ImportedArticle {
  return importFile(folder, 'article.json', JSON.stringify(article));
}

function importFile(folder: string, name: string, content: string): ImportedArticle {
  const file = join(folder, name);
  writeFileSync(file, content);
  const library = join(folder, 'library');
  return { library, articleId: importInto(library, file) };
}

/**
 * `redaksi serve` on a library, as a process of its own.
 * @param dictionaries a folder of dictionaries that goes before the system's
 */
export async function serveLibrary(library: string, dictionaries?: string): Promise<{ url: string; stop(): Promise<void> }> {
  const server = spawn(process.execPath, [REDAKSI, 'serve', '--json', '--no-samples', '--library', library], {
    stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...(dictionaries === undefined ? {} : { DICPATH: dictionaries }) },
  });
  const ended = once(server, 'exit');
  const lines = createInterface({ input: server.stdout });
  const first = await Promise.race([once(lines, 'line'), ended.then(() => { throw new Error('redaksi serve ended before it served'); })]);
  const { url } = JSON.parse(String(first[0])) as { url: string };
  return {
    url,
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}
