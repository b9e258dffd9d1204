import { blockText } from '../../article/text.ts';
import { onBlock, onField, type Rule } from '../rule.ts';

/** "To come", as newsrooms mark what is still to be filled in: TK, or TKTK and longer, in capitals and as a word. */
const PLACEHOLDER = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/u;
/** TK is also a kindergarten (taman kanak-kanak) in Indonesian, which has a name after it: "TK Pembina". */
const KINDERGARTEN = /(?<![\p{L}\p{N}])TK\s+(?=\p{Lu})/gu;

export const placeholder: Rule = ({ fields, body }) => {
  const isLeftIn = (text: string): boolean => PLACEHOLDER.test(fields.language.startsWith('id') ? text.replace(KINDERGARTEN, '') : text);
  return [
    ...(['headline', 'standfirst'] as const).filter((field) => isLeftIn(fields[field])).map((field) => onField('placeholder', 'warning', field)),
    ...body.filter((block) => isLeftIn(blockText(block))).map((block) => onBlock('placeholder', 'warning', block.id)),
  ];
};
