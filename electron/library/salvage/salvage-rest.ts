import { z } from 'zod';
import { articleSchema } from '../../../shared/article/article.ts';
import { imageSchema } from '../../../shared/article/block.ts';
import { contributorSchema } from '../../../shared/contract/register.ts';
import { templateSchema } from '../../../shared/contract/templates.ts';
import { houseStyleSchema } from '../../../shared/house-style/house-style.ts';
import { readFromBothEnds, readRange } from './read-range.ts';
import { places, rowWriter, type Salvage } from './salvage.ts';

type Row = Record<string, unknown>;
export type RestPart = 'contributors' | 'templates' | 'houseStyles' | 'settings' | 'images';
/** `broken`: rows that were read and made no sense. */
export type SalvagedRest = Record<RestPart, { readonly isWhole: boolean; readonly broken: number }>;

/** Each table with what names a row, and whether a row is what it should be. */
const TABLES: Record<RestPart, { readonly table: string; readonly key: string; readonly isSound: (row: Row) => boolean }> = {
  contributors: { table: 'contributor', key: 'id', isSound: ({ id, name, role, initials }) => contributorSchema.safeParse({ id, name, role, initials }).success },
  templates: {
    table: 'template', key: 'id',
    isSound: ({ id, name, section, article, words, modified_at: modifiedAt }) => templateSchema.safeParse({ id, name, section, language: '', words, modifiedAt }).success && articleSchema.safeParse(jsonOf(article)).success,
  },
  houseStyles: { table: 'house_style', key: 'id', isSound: ({ id, json }) => houseStyleSchema.safeParse(jsonOf(json)).data?.id === id },
  settings: { table: 'setting', key: 'name', isSound: ({ json }) => jsonOf(json) !== undefined },
  images: {
    table: 'image', key: 'hash',
    isSound: ({ hash, media_type: mediaType, width, height, bytes }) => imageSchema.safeParse({ hash, mediaType, width, height }).success && z.int().safeParse(bytes).success,
  },
};

/** Contributors, templates, house styles, settings, the register of images and what was published. Of a table that is whole, it alone counts. */
export function salvageRest(salvage: Salvage): SalvagedRest {
  salvagePublications(salvage);
  const parts = Object.entries(TABLES).map(([part, table]) => [part, salvageTable(salvage, table)] as const);
  return Object.fromEntries(parts) as SalvagedRest;
}

function salvageTable({ from, into, progress }: Salvage, { table, key, isSound }: (typeof TABLES)[RestPart]): { isWhole: boolean; broken: number } {
  const rows = from.rows<Row>(`SELECT * FROM ${table} ORDER BY ${key} {order}`);
  const write = rowWriter(into, table, from.columns(table), 'INSERT OR REPLACE');
  const seen = new Set<unknown>();
  let broken = 0;
  const isRead = readFromBothEnds((order) => rows(order), (row) => {
    progress('rest');
    seen.add(row[key]);
    if (isSound(row)) write(row);
    else broken += 1;
  });
  const isWhole = isRead && from.columns(table).length > 0;
  if (isWhole && broken === 0) {
    const remove = into.prepare<[unknown]>(`DELETE FROM ${table} WHERE ${key} = ?`);
    // Only the backup has it: it was taken away since.
    for (const name of into.prepare<[], unknown>(`SELECT ${key} FROM ${table}`).pluck().all()) if (!seen.has(name)) remove.run(name);
  }
  return { isWhole, broken };
}

function salvagePublications({ from, into, progress }: Salvage): void {
  const articles = places(into, 'article');
  const isThere = into.prepare<[number, unknown, unknown, unknown], number>('SELECT 1 FROM publication WHERE article = ? AND revision = ? AND hash = ? AND at = ?').pluck();
  const write = rowWriter(into, 'publication', from.columns('publication').filter((name) => name !== 'number'), 'INSERT');
  readRange<Row>(from.walk('SELECT * FROM publication', 'number'), ({ number }) => Number(number), (row) => {
    progress('rest');
    const article = articles.find(Number(row['article']));
    const isSound = [row['format'], row['hash'], row['at']].every((value) => typeof value === 'string') && Number.isInteger(row['revision']);
    if (article !== null && isSound && isThere.get(article, row['revision'], row['hash'], row['at']) === undefined) write({ ...row, article });
  });
}

function jsonOf(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    // What is no JSON any more was damaged with its page.
    return undefined;
  }
}
