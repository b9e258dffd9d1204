import type { Article } from '../../article/article.ts';
import { blockText } from '../../article/text.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import { RedaksiError } from '../../contract/error.ts';
import type { Reading } from '../file.ts';
import { storyArticle } from '../story-article.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

/** A page as an article: the first h1 (else the title) is the headline; dateline, related links and credit are read as in a text. */
export function htmlArticle(html: string, reading: Reading): { article: Article; notes: ImportNote[] } {
  const page = htmlToBlocks(html);
  if (page.blocks.length === 0 && page.title === '') throw new RedaksiError('empty', `${reading.name} has no words`, { file: reading.name });
  const heading = page.blocks.find((block) => block.id === page.mainHeading);
  const headline = heading ? blockText(heading).replaceAll('\n', ' ') : page.title;
  const { article, notes } = storyArticle(page.blocks.filter((block) => block !== heading), { headline }, reading);
  return { article, notes: [...notes, ...page.notes] };
}
