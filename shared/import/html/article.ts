import { ARTICLE_SCHEMA_VERSION, emptyFields, type Article } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import { newId } from '../../article/id.ts';
import { blockText } from '../../article/text.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import { RedaksiError } from '../../contract/error.ts';
import type { Reading } from '../file.ts';
import { chooseHouseStyle } from '../text/choose-house-style.ts';
import { creditFields } from '../text/credit-fields.ts';
import { readBracketCredit } from '../text/credit.ts';
import { readDateline } from '../text/dateline.ts';
import { guessLanguage } from '../text/language.ts';
import { relatedLabelReader } from '../text/related-label.ts';
import { workingHeadline } from '../text/working-headline.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { relatedBlocks } from './related.ts';
import { withoutStart } from './without-start.ts';

/** A page as an article: the first h1 (else the title) is the headline; dateline, related links and credit are read as in a text. */
export function htmlArticle(html: string, reading: Reading): { article: Article; notes: ImportNote[] } {
  const page = htmlToBlocks(html);
  if (page.blocks.length === 0 && page.title === '') throw new RedaksiError('empty', `${reading.name} has no words`, { file: reading.name });
  const heading = page.blocks.find((block) => block.id === page.mainHeading);
  const story = page.blocks.filter((block) => block !== heading);
  const words = story.map(blockText);

  const opening = story.findIndex((block) => block.type === 'paragraph');
  const dateline = readDateline(words[opening] ?? '', reading.houseStyles);
  const closing = story.length - 1;
  const isCredit = story[closing]?.type === 'paragraph' && closing > opening
    && readBracketCredit(words[closing] ?? '', [], null, reading.houseStyles) !== null;
  const creditLines = isCredit ? [words[closing] ?? ''] : [];

  const language = guessLanguage(words.join('\n').slice(0, 100_000), reading.houseStyle?.language ?? 'id');
  const agency = dateline?.dateline.agency ?? '';
  const names = creditLines.flatMap((line) => line.split(/[(),/]/)).map((name) => name.trim());
  const style = reading.houseStyle ?? chooseHouseStyle([agency, ...names], language, reading.houseStyles);
  const body = story.slice(0, isCredit ? closing : undefined).map((block, index): Block => (
    dateline && index === opening && block.type === 'paragraph'
      ? { ...block, children: withoutStart(block.children, (words[opening] ?? '').length - dateline.rest.length) } : block));
  const fields = {
    ...emptyFields(language, style.id), dateline: dateline?.dateline ?? null,
    headline: (heading ? blockText(heading).replaceAll('\n', ' ') : page.title).slice(0, 1000),
    ...creditFields({ lines: creditLines, codes: [], agency }, style, reading.houseStyles),
  };
  const notes = [...page.notes];
  if (fields.headline === '') {
    fields.headline = workingHeadline(dateline?.rest ?? words.find((text) => text !== '') ?? '');
    fields.headlineIsWorking = true;
    notes.unshift({ code: 'workingHeadline', text: fields.headline });
  }
  const blocks = relatedBlocks(body, relatedLabelReader(reading.houseStyles), style.labels.relatedLinks);
  return { article: { schemaVersion: ARTICLE_SCHEMA_VERSION, id: newId(), fields, body: blocks, createdAt: reading.now, modifiedAt: reading.now }, notes };
}
