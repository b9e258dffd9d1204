/**
 * How Indonesian joins words by a hyphen, after the EYD (2022) and Tata Bahasa Baku: a word twice, either half with an
 * affix ("anak-anaknya", "berlari-lari", "kebarat-baratan"), and affixes beside capitals and digits ("se-Jawa", "KPK-nya").
 */
const PREFIXES = ['', 'ber', 'be', 'ter', 'se', 'ke', 'di', 'me', 'mem', 'men', 'meng', 'meny', 'pe', 'pem', 'pen', 'peng', 'ku', 'kau'];
const SUFFIXES = ['', 'nya', 'ku', 'mu', 'lah', 'kah', 'pun', 'an', 'annya', 'kan', 'kannya', 'i', 'inya'];
const ENCLITICS = /(?:nya|ku|mu|lah|kah|pun)$/;
/** They stand before or behind a hyphen without being words. */
const BOUND = new Set([
  'di', 'ke', 'se', 'ber', 'me', 'mem', 'men', 'meng', 'pe', 'pen', 'peng', 'per', 'ter', 'nya', 'ku', 'mu', 'lah', 'kah', 'pun', 'an', 'kan', 'i', 'isme',
  'non', 'anti', 'antar', 'pro', 'kontra', 'pasca', 'pra', 'eks', 'sub', 'semi', 'multi', 'bi', 'tri', 'maha', 'ultra', 'neo', 'intra', 'ekstra',
]);

export function isBoundForm(piece: string): boolean {
  return BOUND.has(piece.toLowerCase());
}

/** The word without what is written onto its end ("buku" of "bukunya"); itself where nothing is. */
export function withoutEnclitic(word: string): string {
  return word.replace(ENCLITICS, '');
}

/**
 * Whether two halves are one word twice, with affixes at its ends; behind a prefix the root's first sound may have changed
 * in both ("memukul-mukul", of "pukul").
 * @param isRight asks the dictionary
 */
export function isReduplication(first: string, second: string, isRight: (word: string) => boolean): boolean {
  const [one, other] = [first.toLowerCase(), second.toLowerCase()];
  const bases = SUFFIXES.filter((suffix) => other.endsWith(suffix)).map((suffix) => other.slice(0, other.length - suffix.length)).filter((base) => base.length > 2);
  return bases.some((base) => one.endsWith(base) && (
    isRight(first) || (PREFIXES.includes(one.slice(0, -base.length)) && (isRight(base) || isRight(`${base}-${base}`)))
  ));
}
