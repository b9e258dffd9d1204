import type { Article } from './article.ts';
import type { Block } from './block.ts';
import type { Fields } from './fields.ts';

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

/**
 * Resolves what only the newsroom may see: empty paragraphs and empty related links go, related links to library
 * articles take the target's present headline and address.
 * @param currentTarget the present headline and canonical URL of a library article, or null where it is gone.
 */
export function publishedBody(
  article: Article,
  currentTarget: (articleId: string) => { title: string; url: string | null } | null = () => null,
): PublishedBody {
  const blocks = article.body.map((block): Block => {
    if (block.type !== 'relatedLinks') return block;
    const items = block.items.map((item) => {
      const now = item.articleId === null ? null : currentTarget(item.articleId);
      return now === null ? item : { ...item, title: now.title || item.title, url: now.url ?? item.url };
    });
    return { ...block, items: items.filter((item) => item.title.trim() !== '' || item.url !== null) };
  });
  const { id, createdAt, modifiedAt } = article;
  const { ignoredHits: _ignored, ...fields } = article.fields;
  const visible = { id, fields, blocks: blocks.filter((block) => !isEmpty(block)), createdAt, modifiedAt };
  return visible as unknown as PublishedBody;
}

function isEmpty(block: Block): boolean {
  switch (block.type) {
    case 'paragraph': case 'heading': case 'quote': case 'pullQuote':
      return block.children.length === 0;
    case 'relatedLinks': return block.items.length === 0;
    case 'figure': return block.image === null && block.caption === '';
    default: return false;
  }
}
