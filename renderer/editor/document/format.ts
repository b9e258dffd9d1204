import {
  IS_BOLD, IS_CODE, IS_ITALIC, IS_STRIKETHROUGH, IS_SUBSCRIPT, IS_SUPERSCRIPT, IS_UNDERLINE,
} from 'lexical';
import { MARKS, type Mark } from '../../../shared/article/inline.ts';

const BIT: Record<Mark, number> = {
  bold: IS_BOLD, italic: IS_ITALIC, underline: IS_UNDERLINE, strike: IS_STRIKETHROUGH,
  superscript: IS_SUPERSCRIPT, subscript: IS_SUBSCRIPT, code: IS_CODE,
};

/** Lexical's bit mask for a set of marks. */
export function formatOf(marks: readonly Mark[]): number {
  return marks.reduce((format, mark) => format | BIT[mark], 0);
}

/** The marks of a format, in the order in which they are stored; bits that an article does not know are left out. */
export function marksOf(format: number): Mark[] {
  return MARKS.filter((mark) => (format & BIT[mark]) !== 0);
}
