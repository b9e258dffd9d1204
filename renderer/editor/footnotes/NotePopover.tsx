import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { Trash2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { NoteInline } from '../../../shared/article/inline.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import popover from '../../ui/Popover.module.css';
import { useTranslate } from '../../ui/use-translate.ts';
import { OwnUpdates } from '../document/own-updates.ts';
import { lookAgain } from '../highlight/on-moves.ts';
import { $findNote, type NoteAt } from './find-note.ts';
import styles from './Footnotes.module.css';
import { NoteEditor } from './NoteEditor.tsx';
import { useNoteNumber } from './use-note-number.ts';

type Props = { readonly at: NoteAt; readonly onClose: (isRemoved: boolean) => void };

/** Below the number of a note: what it says. What is written is in the article at once, as one step to undo. */
export function NotePopover({ at, onClose }: Props) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const [note] = useState(() => editor.read(() => $findNote(at)?.getFootnote()));
  const number = useNoteNumber(at.id);
  const trigger = useMemo(() => ({ current: editor.getElementByKey(at.key) }), [editor, at.key]);
  const isBegun = useRef(false);
  const own = useMemo(() => new OwnUpdates(editor), [editor]);
  // Whatever else is changed is a step of its own, or has cleared the history, as another window's words do: this has none to go on with then.
  useEffect(() => own.onOthers(() => { isBegun.current = false; }), [own]);
  // The words are painted where they are written, and in the list otherwise.
  useEffect(() => {
    lookAgain();
    return lookAgain;
  }, []);
  if (!note) return null;
  const write = (children: NoteInline[]): void => {
    own.update(() => {
      const node = $findNote(at);
      node?.setFootnote({ ...node.getFootnote(), children });
    }, [isBegun.current ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG]);
    isBegun.current = true;
  };
  return (
    <Popover triggerRef={trigger} isOpen onOpenChange={(isOpen) => { if (!isOpen) onClose(false); }} placement="bottom start" offset={6} className={popover.popover}>
      <Dialog data-modal aria-label={translate('editor.footnote.numbered', { number: number ?? 0 })} className={styles.form}>
        <NoteEditor id={at.id} isChecked={editor.getRootElement()?.spellcheck ?? true} note={note.children} onChange={write} onDone={() => onClose(false)}>
          <IconButton icon={Trash2} size="small" label={translate('editor.footnote.remove')} onPress={() => onClose(true)} />
          <span className={styles.gap} />
          <Button size="small" variant="primary" onPress={() => onClose(false)}>{translate('editor.footnote.done')}</Button>
        </NoteEditor>
      </Dialog>
    </Popover>
  );
}
