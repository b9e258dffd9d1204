import { fieldsSchema } from '../../../shared/article/fields.ts';

/** A goal as typed: null for none at all, undefined for what is no number of words. "1.200" and "1,200" are read as people write them. */
export function parseWordGoal(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  if (!/^\d{1,3}(?:[.,\s]\d{3})*$|^\d+$/.test(text)) return undefined;
  const parsed = fieldsSchema.shape.wordGoal.safeParse(Number(text.replace(/\D/g, '')));
  return parsed.success ? parsed.data : undefined;
}
