import type { PublishedBody } from '../../article/published-body.ts';
import { datelineText } from '../../article/text.ts';
import { creditText } from '../../house-style/credit.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { Notes, withNoteNumbers } from '../notes.ts';
import { openingParagraph } from '../opening-paragraph.ts';
import { textLines } from './block-lines.ts';
import { bracketed, noteLines } from './note-lines.ts';

/**
 * The story as plain text in a house style, without a line end at its end: headline and standfirst where a person
 * wrote them, dateline and paragraphs, related links, credit line, notes. A working headline is no part of it.
 */
export function textExport(body: PublishedBody, houseStyle: HouseStyle): string {
  const { fields } = body;
  const dateline = datelineText(fields.dateline);
  const notes = new Notes();
  const story = body.blocks.map((block) => textLines(withNoteNumbers(block, notes, bracketed), houseStyle));
  const opening = openingParagraph(body.blocks);
  if (opening >= 0) story[opening] = dateline + (story[opening] ?? '');
  else if (dateline !== '') story.unshift(dateline.trimEnd());
  const headline = fields.headlineIsWorking ? '' : fields.headline;
  const parts = [headline, fields.standfirst, ...story, creditText(fields, houseStyle), noteLines(notes)].filter((part) => part !== '');
  return parts.join('\n'.repeat(houseStyle.text.paragraphGap));
}
