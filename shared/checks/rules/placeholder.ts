import { blockText } from '../../article/text.ts';
import { onBlock, onField, type Rule } from '../rule.ts';

/** "To come", as newsrooms mark what is still to be filled in: TK, or TKTK and longer, in capitals and as a word. */
const PLACEHOLDER = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/u;
/** In Indonesian, TK alone is a kindergarten (taman kanak-kanak), so there it must be in brackets or said twice. */
const INDONESIAN_PLACEHOLDER = /(?<![\p{L}\p{N}])(?:TK){2,}(?![\p{L}\p{N}])|[[(]TK[\])]/u;

export const placeholder: Rule = ({ fields, body }) => {
  const pattern = /^id(?:-|$)/i.test(fields.language) ? INDONESIAN_PLACEHOLDER : PLACEHOLDER;
  const isLeftIn = (text: string): boolean => pattern.test(text);
  return [
    ...(['headline', 'standfirst'] as const).filter((field) => isLeftIn(fields[field])).map((field) => onField('placeholder', 'warning', field)),
    ...body.filter((block) => isLeftIn(blockText(block))).map((block) => onBlock('placeholder', 'warning', block.id)),
  ];
};
