import { z } from 'zod';
import { idSchema } from '../article/id.ts';
import { dictionaryChoiceSchema, dictionaryIdSchema, dictionarySchema } from '../spelling/dictionary.ts';
import { languageSchema } from '../article/language.ts';
import { call } from './call.ts';
import { bytesSchema } from './publishing.ts';

/** In bytes. The largest dictionaries that are in use (Korean, Arabic) have a tenth of it. */
export const LARGEST_AFF = 32 * 1024 * 1024;
export const LARGEST_DIC = 96 * 1024 * 1024;
/** Of a person's own words, and of the words ignored in one article. */
export const MOST_WORDS = 20_000;

export const ownWordSchema = z.string().trim().min(1).max(100).regex(/^[^\s]+$/, 'oneWord');
export const ownWordsSchema = z.array(ownWordSchema).max(MOST_WORDS);

const none = z.strictObject({});
export const spellingCalls = {
  /** What is found on this computer now, and which is wanted where there are several for a language. */
  'spelling.dictionaries': call(none, z.strictObject({ dictionaries: z.array(dictionarySchema), choice: dictionaryChoiceSchema })),
  /** The bytes of a dictionary's two files. @throws notFound, tooLarge */
  'spelling.read': call(z.strictObject({ id: dictionaryIdSchema }), z.strictObject({ aff: bytesSchema, dic: bytesSchema })),
  /** `dictionary` null: whichever comes first. `language` is a first part ("en"). */
  'spelling.choose': call(z.strictObject({ language: languageSchema, dictionary: dictionaryIdSchema.nullable() }), none),
  /** Takes two files into the library's folder; the language is their name's. Files of the same name are replaced. */
  'spelling.addDictionary': call(
    z.strictObject({ name: z.string().max(1000), aff: bytesSchema, dic: bytesSchema }), z.strictObject({ dictionary: dictionarySchema })),
  /** Only one that was added. */
  'spelling.removeDictionary': call(z.strictObject({ id: dictionaryIdSchema }), none),
  /** The person's own words, in the order of the alphabet. */
  'spelling.words': call(none, z.strictObject({ words: z.array(z.string()) })),
  'spelling.addWord': call(z.strictObject({ word: ownWordSchema }), none),
  'spelling.removeWord': call(z.strictObject({ word: z.string().max(100) }), none),
  /** What is not marked in this one article. */
  'spelling.ignored': call(z.strictObject({ articleId: idSchema }), z.strictObject({ words: z.array(z.string()) })),
  'spelling.ignore': call(z.strictObject({ articleId: idSchema, word: ownWordSchema }), none),
};
