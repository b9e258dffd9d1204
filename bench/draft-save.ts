import { statSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from '@msgpack/msgpack';
import { emptyFields } from '../shared/article/article.ts';
import type { CallInput } from '../shared/contract/contract.ts';
import { withDesk, withFolder, type Ask } from './bench-desk.ts';
import { longText, textBlock } from './generate.ts';
import { atMost, type Form, type Outcome, type Part, type Row } from './part.ts';
import { inTurn, median, milliseconds } from './timing.ts';

export const draftSavePart: Part = {
  name: 'draft-save',
  title: 'A save after one word, in a short and in a long article',
  method: '`drafts.save` with the one paragraph in the middle that gained a word, from the call to the answer after the commit (synchronous FULL), in two articles of the same library in turn; medians. Bytes sent: the message as it crosses to the desk (MessagePack); bytes written: by how much the write-ahead log grew.',
  measure: (form: Form): Promise<Outcome> => withFolder(async (folder) => {
    const [few, many] = form === 'short' ? [10, 1_000] : [10, 10_000];
    const articles = await withDesk(folder, async (ask) => [await articleOf(ask, many), await articleOf(ask, few)]);
    // A log of its own: what making the articles wrote is carried into the database by now, and the log begins anew.
    return withDesk(folder, async (ask) => {
      const [longer, shorter] = articles.map((article) => new OneWordMore(ask, article, folder));
      if (!longer || !shorter) throw new Error('two articles are compared');
      const [long = [], short = []] = await inTurn([() => longer.save(), () => shorter.save()], form === 'short' ? 10 : 150, form === 'short' ? 2 : 20);
      const ratio = median(long) / median(short);
      const what = `${many.toLocaleString('en')} paragraphs against ${few}`;
      return {
        rows: [
          { what, ours: milliseconds(median(long)), yardstick: milliseconds(median(short)), ratio, reading: 'times the save in the short article', promise: atMost(ratio, 2) },
          bytes(`${what}, bytes sent`, longer.sent, shorter.sent),
          bytes(`${what}, bytes written`, longer.written, shorter.written),
        ],
        notes: [],
      };
    });
  }),
};

function bytes(what: string, long: readonly number[], short: readonly number[]): Row {
  const said = (counts: readonly number[]): string => `${Math.round(median(counts)).toLocaleString('en')} bytes`;
  return { what, ours: said(long), yardstick: said(short), ratio: median(long) / median(short), reading: 'times those of the short article' };
}

type Written = { readonly id: string; readonly block: string; readonly sequence: number };

async function articleOf(ask: Ask, paragraphs: number): Promise<Written> {
  const { article } = await ask('articles.create', {});
  const body = longText(paragraphs).map((text, index) => textBlock(`${article.id}-${index}`, text));
  const { sequence } = await ask('drafts.replace', { articleId: article.id, fields: { ...emptyFields('id', 'umum-id'), headline: 'Contoh' }, body });
  return { id: article.id, block: `${article.id}-${paragraphs / 2}`, sequence };
}

/** Each save writes one word more into the middle of an article. */
class OneWordMore {
  readonly sent: number[] = [];
  readonly written: number[] = [];
  readonly #ask: Ask;
  readonly #article: Written;
  readonly #log: string;
  #base: number;
  #text = 'Kata';

  constructor(ask: Ask, article: Written, folder: string) {
    this.#ask = ask;
    this.#article = article;
    this.#log = join(folder, 'library.sqlite-wal');
    this.#base = article.sequence;
  }

  async save(): Promise<void> {
    this.#text += ' lagi';
    const input: CallInput<'drafts.save'> = { articleId: this.#article.id, base: this.#base, changes: [{ kind: 'put', block: textBlock(this.#article.block, this.#text) }] };
    const before = this.#logSize();
    this.#base = (await this.#ask('drafts.save', input)).sequence;
    const grown = this.#logSize() - before;
    this.sent.push(encode({ id: 1, call: 'drafts.save', input }).length);
    // Once the log is carried into the database it begins anew in the same file, and its size says nothing any more.
    if (grown > 0) this.written.push(grown);
  }

  #logSize(): number {
    return statSync(this.#log, { throwIfNoEntry: false })?.size ?? 0;
  }
}
