import { baseLanguage } from '../article/base-language.ts';
import { ARTICLE_SCHEMA_VERSION, emptyFields, type Article } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import type { Fields } from '../article/fields.ts';
import { newId } from '../article/id.ts';
import { blockText } from '../article/text.ts';
import type { ImportNote } from '../contract/publishing.ts';
import type { Reading } from './file.ts';
import { momentOf } from './read-time.ts';
import { relatedBlocks } from './html/related.ts';
import { withoutStart } from './html/without-start.ts';
import { sameName } from './text/agency.ts';
import { chooseHouseStyle } from './text/choose-house-style.ts';
import { creditFields } from './text/credit-fields.ts';
import { readBracketCredit } from './text/credit.ts';
import { readDateline } from './text/dateline.ts';
import { guessLanguage } from './text/language.ts';
import { relatedLabelReader } from './text/related-label.ts';
import { workingHeadline } from './text/working-headline.ts';

/** What a file says about its article besides the text; `publishedAt` as `readTime` gives it. */
export type KnownFields = Partial<Pick<
  Fields, 'headline' | 'standfirst' | 'slug' | 'language' | 'byline' | 'section' | 'tags' | 'publisher' | 'canonicalUrl' | 'publishedAt' | 'corrections'>>;

/**
 * An article of blocks that were read from a file: its dateline, related links and credit line are read as in a wire text;
 * what is known otherwise goes before what the text tells.
 * @param story without the block that is the headline @param beside what else the file says, for a working headline where the story has no words
 */
export function storyArticle(story: readonly Block[], known: KnownFields, reading: Reading, beside = ''): { article: Article; notes: ImportNote[] } {
  const words = story.map(blockText);
  const opening = story.findIndex((block) => block.type === 'paragraph');
  const dateline = readDateline(words[opening] ?? '', reading.houseStyles);
  const closing = story.length - 1;
  const isCredit = story[closing]?.type === 'paragraph' && closing > opening
    && readBracketCredit(words[closing] ?? '', [], null, reading.houseStyles) !== null;
  const creditLines = isCredit ? [words[closing] ?? ''] : [];

  const language = known.language ?? guessLanguage(words.join('\n').slice(0, 100_000), reading.houseStyle?.language ?? 'id');
  const agency = dateline?.dateline.agency ?? '';
  const names = [...creditLines.flatMap((line) => line.split(/[(),/]/)), known.publisher ?? ''].map((name) => name.trim());
  const style = reading.houseStyle ?? chooseHouseStyle([agency, ...names], baseLanguage(language), reading.houseStyles);
  const body = story.slice(0, isCredit ? closing : undefined).map((block, index): Block => (
    dateline && index === opening && block.type === 'paragraph'
      ? { ...block, children: withoutStart(block.children, (words[opening] ?? '').length - dateline.rest.length) } : block));
  const fields: Fields = {
    ...emptyFields(language, style.id), dateline: dateline?.dateline ?? null,
    ...creditFields({ lines: creditLines, codes: [], agency }, style, reading.houseStyles),
  };
  const signed = fields.byline;
  Object.assign(fields, known);
  // Whom the last line names, in their roles, and nobody twice.
  const byline = [...known.byline ?? [], ...signed.filter(({ name }) => !known.byline?.some((one) => one.name.toLowerCase() === name.toLowerCase()))];
  const blocks = relatedBlocks(body, relatedLabelReader(reading.houseStyles), style.labels.relatedLinks);
  const notes: ImportNote[] = [];
  const headline = (known.headline ?? '').slice(0, 1000);
  const working = headline === '' ? workingHeadline(dateline?.rest ?? words.find((text) => text !== '') ?? beside) : '';
  if (working !== '') notes.push({ code: 'workingHeadline', text: working });
  const all = { ...fields, byline, headline: headline || working, headlineIsWorking: working !== '' };
  if (all.publishedAt !== null) all.publishedAt = momentOf(all.publishedAt, style.dates.timeZone);
  if (sameName(all.publisher, style.publisher.name)) all.publisher = '';
  return { article: { schemaVersion: ARTICLE_SCHEMA_VERSION, id: newId(), fields: all, body: blocks, createdAt: reading.now, modifiedAt: reading.now }, notes };
}
