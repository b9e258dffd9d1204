import { z } from 'zod';
import { blockSchema, type Block } from '../../../shared/article/block.ts';
import { fieldsSchema, type Fields } from '../../../shared/article/fields.ts';

const bodySchema = z.array(blockSchema);

/** Whether two bodies say the same, whatever the order of their JSON's keys. */
export function isSameBody(one: readonly Block[], other: readonly Block[]): boolean {
  return JSON.stringify(bodySchema.parse(one)) === JSON.stringify(bodySchema.parse(other));
}

export function isSameFields(one: Fields, other: Fields): boolean {
  return JSON.stringify(fieldsSchema.parse(one)) === JSON.stringify(fieldsSchema.parse(other));
}
