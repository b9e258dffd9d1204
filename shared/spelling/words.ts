/** A word of a text, joined by hyphens or apostrophes as it may be; places in UTF-16 code units. */
export type Word = { readonly from: number; readonly to: number; readonly text: string };

/** What is no word of a language: web and e-mail addresses, file and domain names, @names and #tags. */
const NO_WORDS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_.]+|[\p{L}\p{N}_-]+(?:\.[a-z\d_-]+)+(?:\/\S*)?/gu;
const HYPHEN = /^[-\u2010\u2011]$/;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const present = segmenters.get(language);
  if (present) return present;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** The words of a text that a dictionary can be asked about, in order. */
export function wordsOf(text: string, language: string): Word[] {
  const plain = text.replace(NO_WORDS, (address) => ' '.repeat(address.length));
  const words: Word[] = [];
  let before: Word | null = null;
  let isJoined = false;
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(plain)) {
    if (!isWordLike) {
      isJoined = before !== null && before.to === index && HYPHEN.test(segment);
      if (!isJoined) before = null;
      continue;
    }
    const from: number = isJoined && before ? before.from : index;
    if (isJoined && before) words.pop();
    before = { from, to: index + segment.length, text: plain.slice(from, index + segment.length) };
    words.push(before);
    isJoined = false;
  }
  return words.filter((word) => isCheckable(word.text));
}

/** Numbers and what holds them, single letters, and what was never meant to be spelled as a word (KPK, YouTube) are left alone. */
function isCheckable(text: string): boolean {
  return /\p{L}.*\p{L}/u.test(text) && !/\p{N}/u.test(text);
}

/** Written in capitals ("KPK", "DPRD") or with a capital inside ("YouTube"): a name or an abbreviation. */
export function isAbbreviation(text: string): boolean {
  return (text === text.toUpperCase() && text !== text.toLowerCase()) || /\p{Ll}\p{Lu}/u.test(text);
}
