import { blocksOf, onBlock, type Rule } from '../rule.ts';

/** Neither an article of the library nor an address: the reader gets a title that leads nowhere. */
export const relatedLinkTarget: Rule = (article) => blocksOf(article, 'relatedLinks').flatMap((block) => block.items
  .filter((item) => item.articleId === null && item.url === null && item.title.trim() !== '')
  .map((item) => onBlock('relatedLinkWithoutTarget', 'warning', block.id, { title: item.title.trim() })));

/** The article that it points to was deleted: the page goes on to show the title and address as last seen. */
export const relatedLinkDeleted: Rule = (article, _houseStyle, { targetState = () => 'present' }) =>
  blocksOf(article, 'relatedLinks').flatMap((block) => block.items.flatMap(({ articleId, title }) => {
    const state = articleId === null ? 'present' : targetState(articleId);
    return state === 'present' ? [] : [onBlock(state === 'inTrash' ? 'relatedLinkInTrash' : 'relatedLinkGone', 'warning', block.id, { title: title.trim() })];
  }));

/** The same target, or the same title where nothing is known of the target, a second time anywhere in the body. */
export const relatedLinkTwice: Rule = (article) => {
  const seen = new Set<string>();
  return blocksOf(article, 'relatedLinks').flatMap((block) => block.items.flatMap((item) => {
    const target = item.articleId ?? item.url ?? item.title.trim().toLowerCase();
    if (target === '') return [];
    const isSecond = seen.has(target);
    seen.add(target);
    return isSecond ? [onBlock('relatedLinkTwice', 'warning', block.id, { title: item.title.trim() || target })] : [];
  }));
};
