import { fieldsSchema } from '../../../shared/article/fields.ts';
import { readRange } from './read-range.ts';
import { places, rowWriter, type Salvage } from './salvage.ts';

type Row = Record<string, unknown> & { sequence: number; article: number; fields: number; blocks: Buffer };

/** Revisions of which every block is there; one with a gap would tell of a text that never was. @returns whether every page could be read. */
export function salvageRevisions({ from, into, progress }: Salvage): boolean {
  const blocks = places(into, 'block');
  const articles = places(into, 'article');
  const kept = places(into, 'revision');
  const present = into.prepare<[number], number>('SELECT article FROM revision WHERE sequence = ?').pluck();
  const json = into.prepare<[number], string>('SELECT json FROM block WHERE number = ?').pluck();
  const insert = rowWriter(into, 'revision', from.columns('revision'), 'INSERT');

  const take = (row: Row): void => {
    progress('revisions');
    if (!isRow(row)) return;
    kept.know(row.sequence);
    const article = articles.find(row.article);
    if (article === null) return;
    const there = present.get(row.sequence);
    if (there !== undefined) {
      if (there === article) kept.place(row.sequence, row.sequence);
      return;
    }
    const fields = blocks.find(row.fields);
    const numbers = Array.from({ length: row.blocks.length / 4 }, (_, index) => blocks.find(row.blocks.readUInt32LE(index * 4)));
    if (fields === null || numbers.includes(null) || !fieldsSchema.safeParse(JSON.parse(json.get(fields) ?? 'null')).success) return;
    const packed = Buffer.alloc(row.blocks.length);
    numbers.forEach((number, index) => { packed.writeUInt32LE(number ?? 0, index * 4); });
    insert({ ...row, article, fields, blocks: packed });
    kept.place(row.sequence, row.sequence);
  };

  const areRowsWhole = readRange<Row>(from.walk('SELECT * FROM revision', 'sequence'), ({ sequence }) => sequence, take);
  const isIndexWhole = readRange<{ article: number; sequence: number }>(
    from.walk('SELECT article, sequence FROM revision INDEXED BY revision_by_article', 'article'), ({ article }) => article, ({ sequence }) => kept.know(sequence),
  );
  return areRowsWhole || isIndexWhole;
}

function isRow({ sequence, article, fields, blocks, reason, at }: Row): boolean {
  return [sequence, article, fields].every((number) => Number.isInteger(number)) && blocks instanceof Buffer && blocks.length % 4 === 0
    && typeof reason === 'string' && typeof at === 'string';
}
