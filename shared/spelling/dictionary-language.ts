/** A language, a script and a region as dictionaries' files write them; a variant behind them ("_frami") is a maker's name. */
const NAME = /^([a-z]{2,3})(?:[_-]([A-Z][a-z]{3}))?(?:[_-]([A-Z]{2}|\d{3}))?(?:[_.@-][\w.@-]*)?$/;

/**
 * The language of a dictionary by the name of its files without the ending: "id_ID" is "id-ID", "en-GB" itself.
 * @returns null for what names none ("hyph_id_ID" is for hyphens)
 */
export function dictionaryLanguage(stem: string): string | null {
  const found = NAME.exec(stem);
  if (!found || stem.length > 64) return null;
  return found.slice(1, 4).filter(Boolean).join('-');
}
