/** Quotation marks, and those of a quotation within one; each may come with its space. */
export type QuoteMarks = { readonly open: string; readonly close: string; readonly innerOpen: string; readonly innerClose: string };

/**
 * Outer and inner marks with the languages that use them, by BCP 47 as far as it matters; every other language has “ ” ‘ ’.
 * Source: Unicode CLDR 48.2, `delimiters` (quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd).
 */
const MARKS: readonly (readonly [marks: string, languages: string])[] = [
  ['„ “ ‚ ‘', 'bs-Cyrl cs de dsb et hr hsb is ksh lb luy nds sk sl mk'],
  ['« » « »', 'fr ht hy oc'],
  ['« » “ ”', 'ast br ca cv el es-US eu ewo it kab kk lij pms pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL sc sg'],
  ['« » ” “', 'fr-CA'],
  ['« » ‹ ›', 'am az-Cyrl fa fr-CH gsw rm wae'],
  ['« » „ “', 'be ky os ru sah uk'],
  ['« » ‘ ’', 'nb nn no rw'],
  ['” “ ’ ‘', 'ar lld ur'],
  ['„ ” ‚ ’', 'ff'],
  ['” ” ’ ’', 'fi he se sn sv yi'],
  ['「 」 『 』', 'ja yue zh-Hant zh-TW zh-HK zh-MO'],
  ['„ ” ’ ’', 'sr'],
  ['‘ ’ ‘ ’', 'nl'],
  ['„ “ „ “', 'bg lt'],
  ['„ ” « »', 'pl ro'],
  ['„ ” ‘ ’', 'bs'],
  ['„ ” » «', 'hu'],
  ['“ ” « »', 'eo'],
  ['„ “ « »', 'ka'],
  ['“ ’ “ ”', 'st'],
];
const BY_LANGUAGE = new Map(MARKS.flatMap(([marks, languages]) => languages.split(' ').map((language) => [language.toLowerCase(), marks] as const)));
const USUAL = '“ ” ‘ ’';

/** A space that does not break and is narrow (U+202F) stands inside French guillemets, not Swiss ones. Source: Imprimerie nationale, "Lexique des règles typographiques". */
const NARROW_SPACE = '\u202f';

/** @param language BCP 47; by its longest part that is known ("fr-CA" before "fr") */
export function quoteMarks(language: string): QuoteMarks {
  const parts = language.toLowerCase().split('-');
  const known = parts.map((_, index) => parts.slice(0, parts.length - index).join('-')).find((tag) => BY_LANGUAGE.has(tag));
  const [open = '', close = '', innerOpen = '', innerClose = ''] = (BY_LANGUAGE.get(known ?? '') ?? USUAL).split(' ');
  const isSpaced = parts[0] === 'fr' && known !== 'fr-ch';
  const opened = (mark: string): string => (isSpaced && mark === '«' ? mark + NARROW_SPACE : mark);
  const closed = (mark: string): string => (isSpaced && mark === '»' ? NARROW_SPACE + mark : mark);
  return { open: opened(open), close: closed(close), innerOpen: opened(innerOpen), innerClose: closed(innerClose) };
}
