import { sentenceEnds } from '../../article/sentence-ends.ts';

/** A sentence's end in any script, then perhaps quotation marks, a sign-off in brackets, emoji: "… ujarnya. (*)", "… koordinator.(chm/ant)". */
const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]」』]*\s*(?:[()][^()]{0,80}\)?)?(?:[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200d|\ufe0f)*$/u;
/** No headline or caption is as long. */
const LONG = 35;

/** Only an end and a beginning are looked at, so that one endless line costs no more than a short one. */
const tail = (line: string): string => line.slice(-160);
const head = (line: string): string => line.slice(0, 600);

export function wordsOf(line: string): string[] {
  return head(line).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
}

/** True for a line that reads as prose, by its end or its length. */
export function isSentence(line: string): boolean {
  return SENTENCE_END.test(tail(line)) || wordsOf(line).length >= LONG;
}

/** True for what could be a title, a label or a caption: short, and no sentence, nor the lead-in to a list or a quotation. */
export function isFragment(line: string): boolean {
  return !isSentence(line) && !/[:;,]$/.test(line);
}

const SMALL_WORDS = new Set((
  'di ke dari dan yang untuk pada dengan oleh atau dalam soal saat usai bagi agar hingga tak itu ini jadi akan karena para '
  + 'a an the of in on at to for and or but by with from as is after over vs').split(' '));

/** True where the words that carry meaning begin with capitals: "Warga Sambut Pembukaan Taman". */
export function isTitleCase(line: string): boolean {
  const telling = wordsOf(line).filter((word) => !SMALL_WORDS.has(word.toLowerCase()) && /^\p{L}/u.test(word));
  const capital = telling.filter((word) => /^\p{Lu}/u.test(word) || /\p{Lu}/u.test(word.slice(1)));
  return telling.length > 0 && capital.length / telling.length >= 0.75;
}

/** The first sentence, without its full stop; abbreviations of one or two letters and initials do not end it. */
export function firstSentence(text: string): string {
  const start = head(text);
  for (const { index, mark } of sentenceEnds(start)) {
    const before = start.slice(0, index);
    return (mark.startsWith('.') ? before + mark.slice(1) : before + mark).trim();
  }
  return start;
}
