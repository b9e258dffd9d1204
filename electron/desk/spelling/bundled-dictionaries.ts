import type { FoundDictionary } from './found-dictionary.ts';

/** What comes with Redaksi: American English. Its bytes are read when somebody writes in it. */
export const BUNDLED_DICTIONARIES: readonly FoundDictionary[] = [
  {
    id: 'bundled:en_US', language: 'en-US', source: 'bundled', stamp: '',
    read: async () => {
      const { aff, dic } = (await import('dictionary-en')).default;
      return { aff: new Uint8Array(aff), dic: new Uint8Array(dic) };
    },
  },
];
