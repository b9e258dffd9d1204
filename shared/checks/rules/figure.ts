import { blocksOf, onBlock, type Rule } from '../rule.ts';

/** A picture without a text alternative is nothing to a reader who cannot see it, unless it is there for its looks alone (WCAG 1.1.1). */
export const figureAlt: Rule = (article) => blocksOf(article, 'figure')
  .filter((block) => block.image !== null && !block.decorative && block.alt.trim() === '')
  .map((block) => onBlock('figureWithoutAlt', 'error', block.id));

export const figureImage: Rule = (article) => blocksOf(article, 'figure')
  .filter((block) => block.image === null)
  .map((block) => onBlock('figureWithoutImage', 'error', block.id));

export const figureCredit: Rule = (article) => blocksOf(article, 'figure')
  .filter((block) => block.image !== null && block.credit.trim() === '')
  .map((block) => onBlock('figureWithoutCredit', 'warning', block.id));
