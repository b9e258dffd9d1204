import { z } from 'zod';
import { ignoredHitSchema } from '../house-rules/ignored-hit.ts';
import { call } from './call.ts';

/** Which hits of house rules are not to be told in any article of the library; `settings.get` lists them. */
export const houseRuleCalls = {
  /** Once more changes nothing. */
  'houseRules.ignore': call(ignoredHitSchema, z.strictObject({})),
  /** Takes an `ignore` back. */
  'houseRules.heed': call(ignoredHitSchema, z.strictObject({})),
};
