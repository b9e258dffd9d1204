/** The languages of the screens. Articles may be in any. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each writes dates and numbers. English as newsrooms write it here: the day before the month and twenty-four hours. */
export const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
