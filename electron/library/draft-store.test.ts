import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newArticle } from '../../shared/article/article.ts';
import type { Block } from '../../shared/article/block.ts';
import { applyChanges, type BodyChange } from '../../shared/article/change.ts';
import { blockWords } from '../../shared/article/word-count.ts';
import { addArticle } from './add-articles.ts';
import { connectToRead } from './connection.ts';
import { openLibrary, type Library } from './open.ts';
import { temporaryFolder } from './temporary-library.ts';

let folder: ReturnType<typeof temporaryFolder>;
let library: Library;
beforeEach(() => {
  folder = temporaryFolder();
  library = openLibrary({ folder: folder.path, mode: 'write' });
});
afterEach(() => {
  library.close();
  folder.remove();
});

const paragraph = (id: string, words: string): Block => ({ type: 'paragraph', id, children: words === '' ? [] : [{ type: 'text', text: words }] });
const stored = (body: Block[]) => addArticle(library, { ...newArticle('id', 'umum-id', '2026-01-01T00:00:00Z'), body });

/** Of all blocks and revisions, as SQLite keeps their contents. */
const storedBytes = (): number => {
  const connection = connectToRead(library.folder.database);
  const bytes = connection.prepare(`
    SELECT (SELECT sum(length(CAST(json AS BLOB)) + length(hash)) FROM block)
         + (SELECT sum(length(blocks) + length(at) + length(modified_at) + length(reason) + 32) FROM revision)`).pluck().get();
  connection.close();
  return Number(bytes);
};

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const after = fc.option(ids);
const block = fc.tuple(ids, fc.constantFrom('', 'satu', 'satu dua', 'tiga, empat lima')).map(([id, words]) => paragraph(id, words));
const change: fc.Arbitrary<BodyChange> = fc.oneof(
  block.map((given) => ({ kind: 'put' as const, block: given })),
  fc.record({ kind: fc.constant('insert' as const), block, after }),
  fc.record({ kind: fc.constant('move' as const), id: ids, after }),
  fc.record({ kind: fc.constant('remove' as const), id: ids }),
);

test('a stored draft after any changes is what the same changes make of the body, words included', () => {
  fc.assert(fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
    let body: Block[] = [paragraph('a', 'awal'), paragraph('b', 'tengah kata'), paragraph('c', 'akhir')];
    const { number, words: before } = stored(body);
    let words = before;
    for (const one of changes) {
      const isSecond = one.kind === 'insert' && body.some((other) => other.id === one.block.id);
      let expected: Block[] | null;
      try { expected = isSecond ? null : applyChanges(body, [one]); } catch { expected = null; }
      const apply = () => library.transaction(() => library.drafts.apply(number, [one]));
      if (expected === null) {
        expect(apply).toThrow();
      } else {
        words += apply();
        body = expected;
      }
      expect(library.drafts.body(number)).toEqual(body);
      expect(words).toBe(body.reduce((sum, each) => sum + blockWords(each), 0));
    }
  }), { numRuns: 60 });
});

test('very many blocks put into one gap stay in order', () => {
  const { number } = stored([paragraph('first', ''), paragraph('last', '')]);
  const expected = ['first'];
  library.transaction(() => {
    for (let index = 0; index < 3000; index += 1) {
      library.drafts.apply(number, [{ kind: 'insert', block: paragraph(`p${index}`, ''), after: expected.at(-1) ?? null }]);
      expected.push(`p${index}`);
    }
    for (let index = 0; index < 3000; index += 1) {
      library.drafts.apply(number, [{ kind: 'insert', block: paragraph(`q${index}`, ''), after: 'first' }]);
      expected.splice(1, 0, `q${index}`);
    }
  });
  expect(library.drafts.body(number).map((each) => each.id)).toEqual([...expected, 'last']);
});

test('a hundred revisions with one paragraph changed each cost under a tenth of a hundred copies', () => {
  const text = (seed: number) => `Paragraf ke-${seed} memuat keterangan warga tentang jalan baru yang dibuka pada pekan ini. `.repeat(4);
  const body = Array.from({ length: 60 }, (_, index) => paragraph(`block-${index}`, text(index)));
  const article = stored(body);
  const copy = Buffer.byteLength(JSON.stringify({ fields: article.fields, body }));
  for (let index = 0; index < 100; index += 1) {
    const { number, fields, modifiedAt, words } = article;
    library.drafts.apply(number, [{ kind: 'put', block: paragraph(`block-${index % 60}`, text(1000 + index)) }]);
    library.revisions.cut(number, { fields, words, modifiedAt, blocks: library.drafts.blockNumbers(number) }, { name: '', reason: 'named', by: '', at: modifiedAt });
  }
  expect(storedBytes()).toBeLessThan(0.1 * 100 * copy);
  const [last, , third] = library.revisions.list(article.number);
  expect(library.revisions.find(article.number, last?.sequence ?? 0)?.body).toEqual(library.drafts.body(article.number));
  expect(library.revisions.find(article.number, third?.sequence ?? 0)?.body.at(37)).toEqual(paragraph('block-37', text(1097)));
});
