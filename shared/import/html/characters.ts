import { count, type Cleaned } from './cleaned.ts';

/**
 * Characters that no reader sees: control characters, soft hyphens (our pages hyphenate by themselves), zero-width spaces
 * and joiners, directional marks, invisible operators, byte order marks, variation and tag characters without a letter.
 */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]/gu;

/** Scripts that need joiners to be read, and those that mark their words by zero-width spaces. */
const JOINING = String.raw`[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Sundanese}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e0000}-\u{e007f}]`;
const WITHOUT_SPACES = String.raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]`;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Those of them that no letter before them needs; in a text that runs from left to right, directional marks too. */
const unneeded = (directional: string): RegExp => new RegExp(String.raw`(?<!${JOINING})[\u200c\u200d\u{e0020}-\u{e007f}]|(?<!${WITHOUT_SPACES})\u200b|[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u180e${directional}\u202d\u202e\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e001f}]`, 'gu');
const UNNEEDED = { leftToRight: unneeded(String.raw`\u200e\u200f\u202a-\u202c\u2066-\u2069`), rightToLeft: unneeded('') };

/** A no-break space stands by typography only before such a sign, in a number, and behind a currency or an opening quote. */
const BREAK_NEEDED = /(?<=^|[\s\u00a0])\u00a0|\u00a0(?=$|[\s\u00a0])|(?<![\d«(]|Rp|\bNo\.|[$€£¥%])\u00a0(?![\d;:!?»%)])/g;

/**
 * A text without characters that cannot be seen, and with plain spaces where a program wrote no-break ones only to keep
 * several together. Joiners stay where their script or an emoji is made of them.
 */
export function cleanCharacters(text: string, cleaned: Cleaned): string {
  INVISIBLE.lastIndex = 0;
  let result = text;
  if (INVISIBLE.test(text)) {
    const lines = text.split('\u000b');
    result = lines.join('\n').replace(RIGHT_TO_LEFT.test(text) ? UNNEEDED.rightToLeft : UNNEEDED.leftToRight, '');
    count(cleaned, 'invisible', lines.length - 1 + characters(text) - characters(result));
  }
  return result.includes('\u00a0') ? result.replace(BREAK_NEEDED, ' ') : result;
}

/** A tag character counts as one, though it is written as two. */
function characters(text: string): number {
  return text.length - (text.match(/\udb40/g)?.length ?? 0);
}
