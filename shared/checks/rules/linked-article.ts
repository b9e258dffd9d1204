import { blockLinks } from '../../article/block-links.ts';
import { inlineText } from '../../article/text.ts';
import { onBlock, type Rule } from '../rule.ts';

/** The article that words lead to was deleted: the page goes on to lead to where it was last seen. */
export const linkedArticleDeleted: Rule = (article, _houseStyle, { targetState = () => 'present' }) =>
  article.body.flatMap((block) => blockLinks(block).flatMap(({ articleId, children }) => {
    const state = articleId === undefined ? 'present' : targetState(articleId);
    return state === 'present' ? [] : [onBlock(state === 'inTrash' ? 'linkInTrash' : 'linkGone', 'warning', block.id, { words: inlineText(children).trim() })];
  }));
