import { likelyLocale, textDirection } from '../../article/text-direction.ts';

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
  const locale = likelyLocale(tag);
  return { dir: textDirection(tag), locale: locale === null ? tag.replace('-', '_') : locale.region ? `${locale.language}_${locale.region}` : locale.language };
}
