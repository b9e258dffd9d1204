/** Those that newsrooms here write in, by BCP 47; any other that an article already has is offered too. */
export const ARTICLE_LANGUAGES = ['id', 'en', 'jv', 'su', 'ms', 'ar', 'zh', 'ja', 'ko', 'nl', 'fr', 'de', 'es', 'pt'] as const;

/** Those that a phrase may be in: of the regions here, of the neighbours, of law, faith and science. */
export const PHRASE_LANGUAGES = [
  ...ARTICLE_LANGUAGES,
  'ace', 'ban', 'bbc', 'bew', 'bjn', 'bug', 'mad', 'mak', 'min', 'sas', 'pap', 'tet', 'tpi', 'fil', 'th', 'vi', 'km', 'lo', 'my', 'hi', 'ta', 'bn',
  'ur', 'fa', 'tr', 'he', 'el', 'la', 'sa', 'it', 'ru', 'uk', 'pl', 'sv', 'da', 'nb', 'fi', 'sw',
] as const;
