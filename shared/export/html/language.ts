const RIGHT_TO_LEFT = new Set(['Arab', 'Aran', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Rohg', 'Adlm', 'Mand', 'Samr']);

export type PageLanguage = {
  readonly dir: 'ltr' | 'rtl';
  /** As OpenGraph writes it: id_ID. */
  readonly locale: string;
};

const known = new Map<string, PageLanguage>();

/** Direction and most likely territory of a language. @param tag BCP 47; a tag that is not well-formed reads left to right. */
export function pageLanguage(tag: string): PageLanguage {
  let language = known.get(tag);
  if (!language) {
    language = likely(tag);
    known.set(tag, language);
  }
  return language;
}

function likely(tag: string): PageLanguage {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    return { dir: RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : 'ltr', locale: region ? `${language}_${region}` : language };
  } catch {
    return { dir: 'ltr', locale: tag.replace('-', '_') };
  }
}
