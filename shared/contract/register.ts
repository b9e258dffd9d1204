import { z } from 'zod';
import { roleSchema } from '../article/fields.ts';
import { idSchema } from '../article/id.ts';
import { houseStyleSchema } from '../house-style/house-style.ts';
import { call } from './call.ts';

/** A person whom bylines can name. */
export const contributorSchema = z.strictObject({
  id: idSchema, name: z.string().trim().min(1).max(200), role: roleSchema,
  /** Sign-off code ("rpt"); may be empty. */
  initials: z.string().trim().max(12),
});
export type Contributor = z.infer<typeof contributorSchema>;

/** The contributors and the house styles: what articles draw on. */
export const registerCalls = {
  'contributors.list': call(z.strictObject({}), z.strictObject({ contributors: z.array(contributorSchema) })),
  /** Adds or changes; an id that is null makes a new one. */
  'contributors.save': call(
    contributorSchema.extend({ id: idSchema.nullable() }),
    z.strictObject({ contributor: contributorSchema }),
  ),
  'contributors.remove': call(z.strictObject({ id: idSchema }), z.strictObject({})),
  'houseStyles.list': call(
    z.strictObject({}),
    z.strictObject({ houseStyles: z.array(z.strictObject({ houseStyle: houseStyleSchema, builtIn: z.boolean() })) }),
  ),
  /** `json` as a person wrote it; `invalidInput` names the field in `details.field`. A built-in id is refused. */
  'houseStyles.save': call(z.strictObject({ json: z.string().max(200_000) }), z.strictObject({ houseStyle: houseStyleSchema })),
  'houseStyles.remove': call(z.strictObject({ id: idSchema }), z.strictObject({})),
};
