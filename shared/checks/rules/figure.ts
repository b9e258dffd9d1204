import type { Article } from '../../article/article.ts';
import type { Picture } from '../../article/block.ts';
import { blockPictures } from '../../article/block-pictures.ts';
import type { Finding } from '../finding.ts';
import { blocksOf, onBlock, type Rule } from '../rule.ts';

/** A picture without a text alternative is nothing to a reader who cannot see it, unless it is there for its looks alone (WCAG 1.1.1). */
export const figureAlt: Rule = (article) => found(article, 'figureWithoutAlt', 'error', ({ alt, decorative }) => !decorative && alt.trim() === '');

export const figureImage: Rule = (article) => [
  ...blocksOf(article, 'figure').filter((block) => block.image === null),
  ...blocksOf(article, 'gallery').filter(({ pictures }) => pictures.length === 0 || pictures.some(({ image }) => image === null)),
].map((block) => onBlock('figureWithoutImage', 'error', block.id));

export const figureCredit: Rule = (article) => found(article, 'figureWithoutCredit', 'warning', ({ credit }) => credit.trim() === '');

/** One a picture, so that a gallery tells how many are left. */
function found({ body }: Article, code: string, severity: Finding['severity'], lacks: (picture: Picture) => boolean): Finding[] {
  return body.flatMap((block) => blockPictures(block).filter((picture) => picture.image !== null && lacks(picture)).map(() => onBlock(code, severity, block.id)));
}
