import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { NodeKey } from 'lexical';
import { hasWords } from '../../../shared/article/text.ts';
import type { Footnote } from '../../../shared/article/inline.ts';
import { classNames } from '../../ui/class-names.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useIsSelected } from '../body/use-is-selected.ts';
import styles from './Footnotes.module.css';
import { OPEN_FOOTNOTE_COMMAND } from './open-footnote-command.ts';
import { useNoteNumber } from './use-note-number.ts';

/** The number of a note in the text; a press opens it. The arrows select it as they do a letter, and Enter opens it then. */
export function FootnoteMark({ nodeKey, note }: { readonly nodeKey: NodeKey; readonly note: Footnote }) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const isSelected = useIsSelected(nodeKey);
  const number = useNoteNumber(note.id);
  return (
    <button
      type="button" tabIndex={-1} aria-label={translate('editor.footnote.numbered', { number: number ?? 0 })} aria-haspopup="dialog"
      className={classNames(styles.mark, isSelected && styles.selected, !hasWords(note.children) && styles.unwritten)}
      onMouseDown={(event) => event.preventDefault()} onClick={() => editor.dispatchCommand(OPEN_FOOTNOTE_COMMAND, nodeKey)}
    >
      {number}
    </button>
  );
}
