import type { Article } from './article.ts';
import type { Block, Picture } from './block.ts';
import { linkedArticles } from './block-links.ts';
import { blockLines } from './block-lines.ts';
import { canonicalInlines } from './canonical-inline.ts';
import type { Fields } from './fields.ts';
import { blockFootnotes } from './footnotes.ts';
import type { Inline } from './inline.ts';
import { mapTextParts } from './text-parts.ts';
import { hasWords } from './text.ts';

declare const published: unique symbol;

/**
 * What an exporter may see: an article without anything that is not meant for readers.
 * Only `publishedBody` makes one, so no exporter can be handed review marks by mistake.
 */
export type PublishedBody = {
  readonly id: string;
  readonly fields: Readonly<Fields>;
  readonly blocks: readonly Block[];
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly [published]: true;
};

/** The present headline and canonical URL of a library article, or null where it is gone. */
type CurrentTarget = (articleId: string) => { title: string; url: string | null } | null;

/**
 * Resolves what only the newsroom may see: empty paragraphs, empty related links, notes not yet written and where pictures could be had go, related links to library
 * articles take the target's present headline and address, links within the words its address.
 */
export function publishedBody(
  article: Article,
  currentTarget: CurrentTarget = () => null,
): PublishedBody {
  const blocks = article.body.map(withoutEmptyNotes).map((block): Block => {
    if (block.type === 'figure') return withoutSource(block);
    if (block.type === 'gallery') return { ...block, pictures: block.pictures.map(withoutSource).filter((picture) => !isPlaceOnly(picture)) };
    if (block.type !== 'relatedLinks') return withPresentLinks(block, currentTarget);
    const items = block.items.map((item) => {
      const now = item.articleId === null ? null : currentTarget(item.articleId);
      return now === null ? item : { ...item, title: now.title || item.title, url: now.url ?? item.url };
    });
    return { ...block, items: items.filter((item) => item.title.trim() !== '' || item.url !== null) };
  });
  const { id, createdAt, modifiedAt } = article;
  const { ignoredHits: _ignored, wordGoal: _goal, ...fields } = article.fields;
  const visible = { id, fields, blocks: blocks.filter((block) => !isEmpty(block)), createdAt, modifiedAt };
  return visible as unknown as PublishedBody;
}

/** Where a picture could be had is nobody's business but the newsroom's. */
function withoutSource<P extends Picture>({ source: _source, ...picture }: P): Omit<P, 'source'> {
  return picture;
}

/** A place of which nothing is said. */
function isPlaceOnly({ image, caption }: Picture): boolean {
  return image === null && caption === '';
}

/** A link to an article that is gone goes on to lead to where that was last seen. */
function withPresentLinks(block: Block, currentTarget: CurrentTarget): Block {
  if (linkedArticles(block).length === 0) return block;
  const present = <T extends Inline>(child: T): T => {
    if (child.type === 'footnote') return { ...child, children: child.children.map(present) };
    const now = child.type === 'link' && child.articleId !== undefined ? currentTarget(child.articleId) : null;
    return now === null || now.url === null ? child : { ...child, url: now.url };
  };
  return mapTextParts(block, { inlines: (children) => canonicalInlines(children.map(present)), plain: (text) => text });
}

function withoutEmptyNotes(block: Block): Block {
  if (blockFootnotes(block).every((note) => hasWords(note.children))) return block;
  return mapTextParts(block, {
    inlines: (children) => canonicalInlines(children.filter((child) => child.type !== 'footnote' || hasWords(child.children))),
    plain: (text) => text,
  });
}

function isEmpty(block: Block): boolean {
  switch (block.type) {
    case 'paragraph': case 'heading': case 'quote': case 'pullQuote':
      return block.children.length === 0;
    case 'relatedLinks': return block.items.length === 0;
    case 'factBox': return !blockLines(block).some(hasWords);
    case 'gallery': return block.pictures.length === 0 && block.caption === '';
    case 'figure': return isPlaceOnly(block);
    default: return false;
  }
}
