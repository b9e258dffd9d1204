import { blocksOf, onBlock, type Rule } from '../rule.ts';

/** What a frame or a link shows is known by its title alone to a reader who cannot see it (WCAG 2.4.4, 4.1.2). */
export const embedTitle: Rule = (article) => blocksOf(article, 'embed').filter(({ title }) => title.trim() === '').map(({ id }) => onBlock('embedWithoutTitle', 'warning', id));
