import type { EditorThemeClasses } from 'lexical';
import styles from './BodyText.module.css';

const name = (key: string): string => styles[key] ?? '';

/** The article's own typography, by class: nothing in a body carries a style of its own. */
export const BODY_THEME: EditorThemeClasses = {
  paragraph: name('paragraph'), quote: name('quote'), link: name('link'),
  heading: { h2: name('heading2'), h3: name('heading3'), h4: name('heading4') },
  list: { ul: name('bullets'), ol: name('numbers'), listitem: name('item'), nested: { listitem: name('nested') }, checklist: name('checks'), listitemChecked: name('ticked'), listitemUnchecked: name('unticked') },
  text: {
    bold: name('bold'), italic: name('italic'), underline: name('underline'), strikethrough: name('strike'),
    underlineStrikethrough: name('underlineStrike'), superscript: name('superscript'), subscript: name('subscript'), code: name('code'),
  },
};
