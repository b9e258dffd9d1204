import type { Block } from './block.ts';
import { newId } from './id.ts';

/** The same block as another one: every id in it is new, also of notes and links; the same id twice is the same new one, so that what points still points. */
export function copyOfBlock(block: Block): Block {
  const given = new Map<string, string>();
  const renewed = (id: string): string => {
    const known = given.get(id) ?? newId();
    given.set(id, known);
    return known;
  };
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, key === 'id' && typeof inside === 'string' ? renewed(inside) : copy(inside)]));
  };
  return copy(block) as Block;
}
