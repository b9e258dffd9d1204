import { z } from 'zod';

/** The form of a BCP 47 language tag: "id", "en-GB", "zh-Hant-TW". */
export const languageSchema = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

export const isLanguageTag = (text: string): boolean => languageSchema.safeParse(text).success;
