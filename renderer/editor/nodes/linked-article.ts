import type { LinkNode } from '@lexical/link';
import { $getState, $setState, createState } from 'lexical';
import { idSchema } from '../../../shared/article/id.ts';

const article = createState('articleId', { parse: (value) => idSchema.safeParse(value).data ?? '' });

/** The id of the library's article that a link leads to; '' for one that leads elsewhere. */
export function $getLinkedArticle(node: LinkNode): string {
  return $getState(node, article, 'direct');
}

/** Lexical joins neighbouring links of equal attributes; by `rel` it tells two from each other that lead to one address and to different articles. */
export function $setLinkedArticle(node: LinkNode, articleId: string): LinkNode {
  return $setState(node.setRel(articleId === '' ? null : `article-${articleId}`), article, articleId);
}
