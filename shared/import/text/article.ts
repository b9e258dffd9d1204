import { ARTICLE_SCHEMA_VERSION, emptyFields, type Article } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import { newId } from '../../article/id.ts';
import { inlineText } from '../../article/text.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import type { Reading } from '../file.ts';
import { chooseHouseStyle } from './choose-house-style.ts';
import { bodyBlocks } from './blocks.ts';
import { creditFields } from './credit-fields.ts';
import { readDateline } from './dateline.ts';
import { readEnding } from './ending.ts';
import { guessLanguage } from './language.ts';
import { lineKinds, type LineKind } from './line-kind.ts';
import { storyLines } from './lines.ts';
import { relatedLabelReader } from './related-label.ts';
import { workingHeadline } from './working-headline.ts';

/** In characters; longer than any headline, shorter than the field allows. */
const LONGEST_HEADLINE = 1000;

/**
 * A wire text as an article. Every word of it is in the headline, the standfirst, the section, the dateline, the body
 * or the credit line; what has no place of its own is a paragraph.
 */
export function textArticle(text: string, reading: Reading): { article: Article; notes: ImportNote[] } {
  const lines = storyLines(text);
  const readLabel = relatedLabelReader(reading.houseStyles);
  const kinds = lineKinds(lines, readLabel, reading.houseStyles);
  const all = (...wanted: LineKind[]): string[] => lines.filter((_line, index) => wanted.includes(kinds[index] ?? 'paragraph'));

  const story = lines.map((line, index) => ({ text: line, kind: kinds[index] ?? 'paragraph' }))
    .filter(({ kind }) => !['kicker', 'headline', 'standfirst', 'time', 'credit'].includes(kind));
  const opening = story.findIndex(({ kind }) => kind === 'paragraph');
  const dateline = readDateline(story[opening]?.text ?? '', reading.houseStyles);
  if (dateline && story[opening]) story[opening] = { text: dateline.rest, kind: 'paragraph' };
  const closing = story.findLastIndex(({ kind }) => kind === 'paragraph');
  const ending = readEnding(story[closing]?.text ?? '', reading.houseStyles);
  if (ending.credit !== '') story[closing] = { text: ending.paragraph, kind: 'paragraph' };

  const agency = dateline?.dateline.agency ?? '';
  const language = guessLanguage(text, reading.houseStyle?.language ?? 'id');
  const creditLines = [...all('time', 'credit'), ...(ending.credit === '' ? [] : [ending.credit])];
  const style = reading.houseStyle ?? chooseHouseStyle([agency, ...namedIn(creditLines)], language, reading.houseStyles);
  const fields = {
    ...emptyFields(language, style.id),
    headline: all('headline').join(' '), standfirst: all('standfirst').join('\n'), section: all('kicker').join(' '),
    dateline: dateline?.dateline ?? null,
    ...creditFields({ lines: creditLines, codes: ending.codes, agency }, style, reading.houseStyles),
  };
  const body = bodyBlocks(story, readLabel, style.labels.relatedLinks);
  const notes = notesOn(body);
  if (fields.headline === '') {
    fields.headline = workingHeadline(firstWords(body) || lines.join(' ')).slice(0, LONGEST_HEADLINE);
    fields.headlineIsWorking = true;
    notes.unshift({ code: 'workingHeadline', text: fields.headline });
  }
  notes.push(...all('time').map((line) => ({ code: 'time', text: line })));
  return { article: { schemaVersion: ARTICLE_SCHEMA_VERSION, id: newId(), fields, body, createdAt: reading.now, modifiedAt: reading.now }, notes };
}

/** Publishers and agencies that a credit may begin with. */
function namedIn(creditLines: readonly string[]): string[] {
  return creditLines.flatMap((line) => line.split(/[(),/:]/)).map((name) => name.trim()).filter((name) => name !== '');
}

function notesOn(body: readonly Block[]): ImportNote[] {
  return body.flatMap((block): ImportNote[] => {
    if (block.type === 'figure') return [{ code: 'caption', text: block.caption }];
    if (block.type !== 'relatedLinks') return [];
    if (block.items.length === 0) return [{ code: 'label', text: block.label ?? '' }];
    return block.label === '' ? [{ code: 'relatedLinks', text: block.items.map((item) => item.title).join(' · ') }] : [];
  });
}

/** The words from which a headline can be made: the first paragraph's, else whatever comes first. */
function firstWords(body: readonly Block[]): string {
  const paragraph = body.find((block) => block.type === 'paragraph');
  if (paragraph) return inlineText(paragraph.children);
  const [block] = body;
  switch (block?.type) {
    case 'list': return inlineText(block.items[0]?.children ?? []);
    case 'figure': return block.caption;
    case 'relatedLinks': return block.items[0]?.title ?? block.label ?? '';
    default: return '';
  }
}
