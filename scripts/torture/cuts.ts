import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../../electron/desk/open-desk.ts';
import { openLibrary, type Library } from '../../electron/library/open.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import { bodyText } from './body-text.ts';
import { cutCopy } from './copied-library.ts';
import { randomFrom } from './random.ts';
import { faultsOf } from './soundness.ts';
import { newArticle } from './stored.ts';
import { WordStream } from './word-stream.ts';

export type CutsReport = { readonly cuts: number; readonly torn: number; readonly saves: number; readonly commitsCut: number; readonly faults: readonly string[] };

/** Milliseconds between two cuts. */
const BETWEEN = [0, 60] as const;

/** Cuts the power under a desk that saves without a pause, and opens what is left. */
export async function cuts({ count, seed }: { readonly count: number; readonly seed: number }): Promise<CutsReport> {
  const root = mkdtempSync(join(tmpdir(), 'redaksi-torture-'));
  const library = join(root, 'library');
  const articleId = await newArticle(library);
  const desk = await openDesk({ libraryFolder: library, samples: false, version: 'torture' });
  const stream = new WordStream(desk, articleId);
  const faults: string[] = [];
  let torn = 0;
  let commitsCut = 0;
  const writing = stream.write();
  try {
    for (let run = 0; run < count; run++) {
      const random = randomFrom(seed + run);
      await new Promise((resolve) => { setTimeout(resolve, random.between(...BETWEEN)); });
      const acknowledged = stream.acknowledged;
      const { folder, dropped } = cutCopy(library, join(root, 'cut'), random);
      const { found, fault } = opened(folder, articleId);
      // Every save is one commit, so what the cut left is known to the word, but for the save that was under way.
      // Before the first save stand the commits that made the library ready.
      const whole = found + dropped;
      const wrong = fault ?? (found > 0 && whole > stream.sent ? `${whole} saves are there and ${stream.sent} were sent` : null)
        ?? (whole < acknowledged ? `of ${acknowledged} acknowledged saves ${acknowledged - whole} are not there` : null);
      if (wrong !== null) faults.push(`cut ${run}: ${wrong}`);
      torn += Number(dropped > 0);
      commitsCut += dropped;
    }
  } finally {
    stream.stop();
    await writing;
    await desk.close();
    rmSync(root, { recursive: true, force: true });
  }
  return { cuts: count, torn, saves: stream.acknowledged, commitsCut, faults };
}

/** Opens a cut library with the program's own code. @returns how many saves it holds, and what is wrong with it */
function opened(folder: string, articleId: string): { found: number; fault: string | null } {
  try {
    return read(openLibrary({ folder, mode: 'write' }), folder, articleId);
  } catch (error) {
    if (!(error instanceof RedaksiError)) throw error;
    return { found: 0, fault: `it does not open: ${error.message}` };
  }
}

function read(library: Library, folder: string, articleId: string): { found: number; fault: string | null } {
  try {
    const record = library.articles.find(articleId);
    if (!record) return { found: 0, fault: 'the article is gone' };
    const text = bodyText(library.drafts.body(record.number));
    const found = WordStream.savesIn(text);
    const [unsound] = faultsOf(folder);
    return { found, fault: unsound ?? (text === WordStream.textOf(found) ? null : `what opens is no state that was saved: …${text.slice(-60)}`) };
  } finally {
    library.close();
  }
}
