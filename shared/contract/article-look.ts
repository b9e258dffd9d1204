import { z } from 'zod';

/** How the article looks to the person who writes it, and never to its readers; `usual` is how Redaksi comes. */
export const ARTICLE_FONTS = ['serif', 'sans', 'system'] as const;
export type ArticleFont = (typeof ARTICLE_FONTS)[number];
/** From the smallest to the largest. */
export const ARTICLE_SIZES = ['small', 'usual', 'large', 'largest'] as const;
export type ArticleSize = (typeof ARTICLE_SIZES)[number];
/** From the shortest lines to the longest. */
export const ARTICLE_WIDTHS = ['narrow', 'usual', 'wide'] as const;
export type ArticleWidth = (typeof ARTICLE_WIDTHS)[number];
/** In percent, as they are offered; any whole number between the first and the last may be stored. */
export const ARTICLE_ZOOMS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200] as const;

export const articleLookShape = {
  articleFont: z.enum(ARTICLE_FONTS),
  articleSize: z.enum(ARTICLE_SIZES),
  articleWidth: z.enum(ARTICLE_WIDTHS),
  /** Of the whole writing area, in percent. */
  articleZoom: z.int().min(ARTICLE_ZOOMS[0]).max(200),
  /** Whether focus mode dims every block but the one being written. */
  dimsOtherBlocks: z.boolean(),
  /** Whether the line being written stays at half the height of the window. */
  typewriterScroll: z.boolean(),
};
