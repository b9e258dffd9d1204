import type { HouseStyle } from '../../house-style/house-style.ts';
import { isCaption } from './caption.ts';
import { readBracketCredit, readReportLine, readRoleLine } from './credit.ts';
import { isPlainDateline, readDateline } from './dateline.ts';
import type { LabelReader } from './related-label.ts';
import { isFragment, isSentence, isTitleCase, wordsOf } from './sentence.ts';
import { isTimeLine } from './time-line.ts';

/** What a line of a wire text is to a careful reader. */
export type LineKind =
  'kicker' | 'headline' | 'standfirst' | 'time' | 'caption' | 'paragraph' | 'heading' | 'bullet' | 'number'
  | 'label' | 'relatedTitle' | 'labelledTitle' | 'credit';

export const BULLET = /^[-•*·▪●]\s+(?=\S)/u;
export const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u;

/** The kind of every line. What is nothing else is a paragraph. */
export function lineKinds(lines: readonly string[], readLabel: LabelReader, houseStyles: readonly HouseStyle[]): LineKind[] {
  const kinds = lines.map((line) => kindByItself(line, readLabel));
  const isProse = (index: number): boolean => kinds[index] === 'paragraph' && isSentence(lines[index] ?? '');
  const first = lines.findIndex((_line, index) => isProse(index));
  if (first < 0) return kinds;
  const last = lines.findLastIndex((_line, index) => isProse(index));

  lines.forEach((line, index) => {
    if (kinds[index] !== 'paragraph' || isProse(index)) return;
    if (index > first && index < last) {
      if (isUnmistakableCredit(line, houseStyles)) kinds[index] = 'credit';
      return;
    }
    const isCredit = readRoleLine(line) ?? readReportLine(line) ?? (index > last ? readBracketCredit(line, [], null, houseStyles) : null);
    if (isCredit) kinds[index] = 'credit';
  });
  readOpening(lines, kinds, first, houseStyles);
  readRelatedRuns(lines, kinds, first, last);
  // A date or a time between paragraphs heads what follows, as in a chronology; the text's own stands outside them.
  const begin = lines.findIndex((_line, index) => isProse(index));
  kinds.forEach((kind, index) => {
    if (kind === 'time' && begin >= 0 && index > begin && index < last) kinds[index] = 'paragraph';
  });
  readHeadings(lines, kinds, isProse);
  // Pages repeat the beginning of their first paragraph as a summary, without its full stop.
  const summary = lines.findIndex((line, index) => (
    index > last && kinds[index] === 'paragraph' && line.length >= 20 && (lines[first] ?? '').startsWith(line)));
  if (summary >= 0 && !kinds.includes('standfirst')) kinds[summary] = 'standfirst';
  return kinds;
}

/** A newsroom and a person in brackets, before an appeal to readers or a text's second part: "(Contohnews.com/Rina Pertiwi)". */
function isUnmistakableCredit(line: string, houseStyles: readonly HouseStyle[]): boolean {
  const credit = /^\(.*\)$/u.test(line.slice(0, 300)) ? readBracketCredit(line, [], null, houseStyles) : null;
  return credit !== null && credit.publisher !== '' && credit.people.length > 0;
}

function kindByItself(line: string, readLabel: LabelReader): LineKind {
  const labelled = readLabel(line);
  if (labelled) return labelled.title === '' ? 'label' : 'labelledTitle';
  if (isTimeLine(line)) return 'time';
  if (isCaption(line)) return 'caption';
  if (BULLET.test(line)) return 'bullet';
  return NUMBER.test(line) ? 'number' : 'paragraph';
}

/** What stands above the first paragraph: kicker, headline, standfirst, the words of pictures. */
function readOpening(lines: readonly string[], kinds: LineKind[], firstProse: number, houseStyles: readonly HouseStyle[]): void {
  const text = (index: number): string => lines[index] ?? '';
  const opensStory = (index: number): boolean => {
    const read = readDateline(text(index), houseStyles);
    return read !== null && isPlainDateline(read.dateline, houseStyles);
  };
  const mayBeTitle = (index: number): boolean => (
    index < firstProse && kinds[index] === 'paragraph' && isFragment(text(index)) && text(index).length <= 250 && !opensStory(index));
  let headline = lines.findIndex((_line, index) => mayBeTitle(index) && wordsOf(text(index)).length >= 2);
  // Where related links or lists come first, a title-like line behind them is no headline.
  if (headline < 0 || kinds.slice(0, headline).some((kind) => kind === 'labelledTitle' || kind === 'label')) return;
  const isKicker = text(headline) === text(headline).toUpperCase() && wordsOf(text(headline)).length <= 3;
  if (isKicker && mayBeTitle(headline + 1) && wordsOf(text(headline + 1)).length > 4) {
    kinds[headline] = 'kicker';
    headline += 1;
  }
  kinds[headline] = 'headline';
  for (let index = 0; index < headline; index += 1) if (kinds[index] === 'bullet') kinds[index] = 'caption';
  for (let index = headline + 1; index < firstProse; index += 1) {
    if (!mayBeTitle(index)) continue;
    if (wordsOf(text(index)).length <= 4) kinds[index] = 'caption';
    else if (index === headline + 1) kinds[index] = 'standfirst';
  }
  const after = kinds.findIndex((kind, index) => index > firstProse && kind !== 'caption' && kind !== 'time');
  const hasPicturesBelow = after > firstProse + 1 && kinds[after] === 'paragraph';
  const isDeck = firstProse === headline + 1 && wordsOf(text(firstProse)).length <= 40 && !opensStory(firstProse);
  if (isDeck && (hasPicturesBelow || opensStory(firstProse + 1))) kinds[firstProse] = 'standfirst';
}

/** Titles below a label that stands alone, and two or more titles in a row between paragraphs. */
function readRelatedRuns(lines: readonly string[], kinds: LineKind[], first: number, last: number): void {
  const isTitle = (index: number): boolean => {
    const line = lines[index] ?? '';
    return kinds[index] === 'paragraph' && isFragment(line) && isTitleCase(line) && wordsOf(line).length >= 4;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const isLabel = kinds[index] === 'label';
    if (!isLabel && !(index > first && index < last && isTitle(index))) continue;
    const start = isLabel ? index + 1 : index;
    let end = start;
    const isListed = isLabel && kinds[start] === 'bullet';
    while (end < lines.length && (isListed ? kinds[end] === 'bullet' : isTitle(end))) end += 1;
    if (isLabel || (end - start >= 2 && end <= last)) kinds.fill('relatedTitle', start, end);
    index = Math.max(index, end - 1);
  }
}

/** A short title alone between two paragraphs heads what follows. */
function readHeadings(lines: readonly string[], kinds: LineKind[], isProse: (index: number) => boolean): void {
  lines.forEach((line, index) => {
    const words = wordsOf(line).length;
    if (kinds[index] !== 'paragraph' || !isFragment(line) || words < 2 || words > 8 || !isTitleCase(line)) return;
    if (isProse(index - 1) && isProse(index + 1)) kinds[index] = 'heading';
  });
}
