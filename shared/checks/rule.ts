import type { Article } from '../article/article.ts';
import type { Block, BlockOf } from '../article/block.ts';
import type { Fields } from '../article/fields.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { CheckOptions } from './check.ts';
import type { Finding } from './finding.ts';

/** One thing that must hold before publishing; answers with what does not. */
export type Rule = (article: Article, houseStyle: HouseStyle, options: CheckOptions) => Finding[];

export function onField(code: string, severity: Finding['severity'], field: keyof Fields | 'body', details: Finding['details'] = {}): Finding {
  return { code, severity, field, blockId: null, details };
}

export function onBlock(code: string, severity: Finding['severity'], blockId: string, details: Finding['details'] = {}): Finding {
  return { code, severity, field: null, blockId, details };
}

export function blocksOf<T extends Block['type']>(article: Article, type: T): BlockOf<T>[] {
  return article.body.filter((block): block is BlockOf<T> => block.type === type);
}
