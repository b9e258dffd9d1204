import type { Article } from '../../article/article.ts';
import { blockText } from '../../article/text.ts';
import { RedaksiError } from '../../contract/error.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import type { Reading } from '../file.ts';
import { storyArticle } from '../story-article.ts';
import { readFrontMatter } from './front-matter.ts';
import { knownFields } from './known-fields.ts';
import { firstToDecide, leftOver, toDecide } from './left-over.ts';
import { markdownToBlocks } from './markdown-to-blocks.ts';

/** A Markdown file as an article: front matter into its fields, a heading that the text begins with as its headline. */
export function markdownArticle(markdown: string, reading: Reading): { article: Article; notes: ImportNote[] } {
  const { values, comments, unread, text } = readFrontMatter(markdown);
  const { known, others } = knownFields(values ?? new Map());
  const left = leftOver(others, comments);
  const notRead = toDecide(unread);
  const page = markdownToBlocks(text, { keepsPictures: true, embedHosts: reading.houseStyles.flatMap(({ embedHosts }) => embedHosts) });
  if (page.blocks.length === 0 && left.blocks.length === 0 && notRead.length === 0 && known.headline === undefined) throw new RedaksiError('empty', `${reading.name} has no words`, { file: reading.name });
  const first = page.blocks.find((block) => block.id === page.mainHeading) ?? (page.blocks[0]?.type === 'heading' ? page.blocks[0] : undefined);
  const written = first ? blockText(first).replaceAll('\n', ' ') : '';
  // Where both say a headline and they differ, neither is lost.
  const isHeadline = first !== undefined && written !== '' && written.length <= 1000 && (known.headline === undefined || sameWords(known.headline, written));
  const headline = isHeadline ? written : known.headline ?? '';
  const { article, notes } = storyArticle(page.blocks.filter((block) => !isHeadline || block !== first), { ...known, headline }, reading, firstToDecide([...notRead, ...left.blocks]));
  const pictures = page.pictures.map(({ url }): ImportNote => ({ code: 'remoteImage', text: url.startsWith('data:') ? 'data:' : url }));
  return {
    // Above a dateline and below a line that credits, which are only what they are where they begin and end the text.
    article: { ...article, body: [...notRead, ...article.body, ...left.blocks] },
    notes: [...notes, ...(unread === '' ? [] : [{ code: 'frontMatterUnread', text: '' }]), ...left.notes, ...pictures, ...localImages(page.localPictures), ...page.notes.filter(({ code }) => code !== 'image')],
  };
}

function localImages(paths: readonly string[]): ImportNote[] {
  return paths.map((path) => ({ code: 'localImage', text: path }));
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain(one) === plain(other);
}
