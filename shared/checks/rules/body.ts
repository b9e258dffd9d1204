import { blockText } from '../../article/text.ts';
import { onField, type Rule } from '../rule.ts';

/** Related links, pictures and rules alone tell no story. */
const TOLD_IN = ['paragraph', 'heading', 'list', 'quote', 'pullQuote', 'table', 'factBox'];

export const body: Rule = (article) =>
  article.body.some((block) => TOLD_IN.includes(block.type) && blockText(block).trim() !== '') ? [] : [onField('emptyBody', 'error', 'body')];
