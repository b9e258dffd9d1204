import type { Block } from './block.ts';
import type { Link } from './inline.ts';
import { mapTextParts } from './text-parts.ts';

/** The links within a block's words, those of its notes last. */
export function blockLinks(block: Block): Link[] {
  const links: Link[] = [];
  mapTextParts(block, {
    inlines: (children) => {
      for (const child of children) if (child.type === 'link') links.push(child);
      return children;
    },
    plain: (text) => text,
  });
  return links;
}

/** The ids of the library's articles that a block leads to, by a related link or by a link within its words; each once. */
export function linkedArticles(block: Block): string[] {
  const links = block.type === 'relatedLinks' ? block.items : blockLinks(block);
  return [...new Set(links.flatMap(({ articleId }) => articleId ?? []))];
}
