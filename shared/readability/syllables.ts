/** "ia", "eo" and their like are two syllables in most English words ("radio", "video", "create"). */
const APART = /i[aou](?!us\b)|eo|ua(?!r)|uo(?!t)|[^q]ui(?=[ns])|yi|creat|oing|being/g;
const NOT_APART = /(?:t|c|s|g|x)i[ao]n?|[cg]eo|[gq]u[aeio]/g;

/**
 * About how many syllables an English word has: groups of vowels, without the e that is not spoken, and with the vowels
 * that are spoken apart. A rule of thumb, as every readability program uses one: right for most words and for the mean of many.
 */
export function englishSyllables(word: string): number {
  const letters = word.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '');
  if (letters.length <= 2) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]|[aeiouy]l|rl)e(?:s(?<![cgsxz]es|[cs]hes))?$/, (end) => end.replace(/es?$/, '')).replace(/([^td])ed$/, '$1');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = (spoken.match(APART)?.length ?? 0) - (spoken.match(NOT_APART)?.length ?? 0);
  return Math.max(1, groups + Math.max(0, apart));
}
