import { z } from 'zod';
import { timestampSchema } from '../article/fields.ts';
import { idSchema } from '../article/id.ts';
import { call } from './call.ts';

const named = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** The desk that it is for ("Olahraga"), as the section of its articles; '' for every desk. */
  section: z.string().trim().max(200),
});

/** An article that others are begun from. */
export const templateSchema = named.extend({ id: idSchema, language: z.string(), words: z.int().nonnegative(), modifiedAt: timestampSchema });
export type Template = z.infer<typeof templateSchema>;

export const templateCalls = {
  /** By section and name. */
  'templates.list': call(z.strictObject({}), z.strictObject({ templates: z.array(templateSchema) })),
  /** Keeps the present draft of an article as a template; one of the same name and section is replaced by it. */
  'templates.save': call(named.extend({ articleId: idSchema }), z.strictObject({ template: templateSchema })),
  /** `invalidInput` with the reason `nameTaken` where another template of that section has the name. */
  'templates.rename': call(named.extend({ id: idSchema }), z.strictObject({})),
  'templates.remove': call(z.strictObject({ id: idSchema }), z.strictObject({})),
};
