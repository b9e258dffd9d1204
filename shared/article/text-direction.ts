const RIGHT_TO_LEFT = new Set(['Arab', 'Aran', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Rohg', 'Adlm', 'Mand', 'Samr']);

/** Which way most words of a language run. @param tag BCP 47; one that is not well-formed reads left to right. */
export function textDirection(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(likelyLocale(tag)?.script ?? '') ? 'rtl' : 'ltr';
}

/** With its most likely script and territory. @returns null for a tag that is not well-formed */
export function likelyLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}
