import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Pencil } from 'lucide-react';
import { useId } from 'react';
import { hasWords } from '../../../shared/article/text.ts';
import { textDirection } from '../../../shared/article/text-direction.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { onceKeyboardIsBack } from '../../ui/once-keyboard-is-back.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { bodyEditorOf } from '../body/body-editor-of.ts';
import { useBody } from '../body/body-context.ts';
import { ShownWords } from '../body/ShownWords.tsx';
import type { BodyEditor } from '../session/body-editor.ts';
import type { PlacedNote } from '../session/present-footnotes.ts';
import { useLive } from '../use-live.ts';
import { $findNoteById } from './find-note.ts';
import styles from './Footnotes.module.css';
import { OPEN_FOOTNOTE_COMMAND } from './open-footnote-command.ts';

/** Every note of the article as it will stand below the text. */
export function FootnoteList() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const headingId = useId();
  const { footnotes, language } = useBody();
  const { notes } = useLive(footnotes);
  if (notes.length === 0) return null;
  const edit = ({ blockId, note }: PlacedNote): void => {
    const key = editor.read(() => $findNoteById(note.id)?.getKey());
    if (key !== undefined) editor.dispatchCommand(OPEN_FOOTNOTE_COMMAND, key);
    else editNoteOfCard(bodyEditorOf(editor), blockId, note.id);
  };
  return (
    <section aria-labelledby={headingId} className={styles.list}>
      <h2 id={headingId} className={styles.heading}>{translate('editor.footnotes')}</h2>
      <ol lang={language} dir={textDirection(language)} className={styles.notes}>
        {notes.map((placed, index) => (
          <li key={placed.note.id} className={styles.note}>
            <span data-note-words={placed.note.id} tabIndex={-1} className={styles.noteWords}>
              {hasWords(placed.note.children) ? <ShownWords words={placed.note.children} /> : <em className={styles.empty}>{translate('editor.footnote.empty')}</em>}
            </span>
            <IconButton icon={Pencil} size="small" label={translate('editor.footnote.edit', { number: index + 1 })} onPress={() => edit(placed)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A box opens its notes itself, a cell once it is written in. Another card that came with an import is kept as it is, its notes too. */
function editNoteOfCard(body: Pick<BodyEditor, 'elementOf' | 'focusBlock'>, blockId: string, noteId: string): void {
  const markOf = () => body.elementOf(blockId)?.querySelector<HTMLElement>(`[data-note="${CSS.escape(noteId)}"]`);
  const open = (): boolean => {
    const button = markOf()?.querySelector('button');
    button?.click();
    return button !== null && button !== undefined;
  };
  const cell = markOf()?.closest<HTMLElement>('[data-row]');
  if (open()) return;
  if (!cell) {
    body.focusBlock(blockId);
    return;
  }
  cell.focus();
  onceKeyboardIsBack(open);
}
