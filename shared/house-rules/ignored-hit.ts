import { z } from 'zod';

/** Words that a person does not want to hear a rule about again: in one article, or in the whole library. */
export const ignoredHitSchema = z.strictObject({ ruleId: z.string().min(1).max(64), text: z.string().min(1).max(500) });
export type IgnoredHit = z.infer<typeof ignoredHitSchema>;

/** Capital and small letters do not count: what is ignored at the beginning of a sentence is ignored within one too. */
export function ignoredKey({ ruleId, text }: IgnoredHit): string {
  return `${ruleId} ${text.slice(0, 500).toLowerCase()}`;
}
