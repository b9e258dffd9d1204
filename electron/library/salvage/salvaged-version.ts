import { fieldsSchema, type Fields } from '../../../shared/article/fields.ts';
import type { Connection } from '../connection.ts';
import { unpacked } from '../packed-numbers.ts';
import type { RevisionRow } from './revision-row.ts';
import { blockReader, type Part } from './salvaged-body.ts';
import { places } from './salvage.ts';

/** What can be read of a revision. */
export type SalvagedVersion = {
  readonly row: RevisionRow;
  /** null: they cannot be read. */
  readonly fields: Fields | null;
  readonly parts: readonly Part[];
  readonly isWhole: boolean;
};

/** Reads what a row of the damaged file refers to out of the new library, where its blocks lie by now. */
export function versionReader(into: Connection): (row: RevisionRow) => SalvagedVersion {
  const blocks = places(into, 'block');
  const read = blockReader(into);
  const fieldsOf = fieldsReader(into);
  return (row) => {
    const seen = new Set<string>();
    const parts = unpacked(row.blocks).map((old): Part => {
      const number = blocks.find(old);
      const block = number === null ? null : read(number);
      // No body has a block twice; a number that was read wrong may name one.
      if (block === null || seen.has(block.id)) return null;
      seen.add(block.id);
      return block;
    });
    const place = blocks.find(row.fields);
    const fields = place === null ? null : fieldsOf(place);
    return { row, fields, parts, isWhole: fields !== null && !parts.includes(null) };
  };
}

/** Reads fields that already lie in the new library; null for what is none. */
export function fieldsReader(into: Connection): (number: number) => Fields | null {
  const json = into.prepare<[number], string>('SELECT json FROM block WHERE number = ?').pluck();
  return (number) => fieldsSchema.safeParse(JSON.parse(json.get(number) ?? 'null')).data ?? null;
}
