import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { FORMAT_TEXT_COMMAND, HISTORY_PUSH_TAG } from 'lexical';
import { Asterisk, Bold, Italic, Link, List, ListOrdered } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { $turnInto } from '../body/block-kind.ts';
import { $insertFootnote } from '../footnotes/insert-footnote.ts';
import styles from './FactBoxCard.module.css';

/** For the pointer, while the box has the keyboard; the keys are those of the body. */
export function BoxTools({ onLink }: { readonly onLink: () => void }) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const act = ($act: () => void): void => editor.update($act, { tag: HISTORY_PUSH_TAG });
  return (
    <div role="group" aria-label={translate('editor.factBox.tools')} className={styles.tools}>
      <IconButton icon={Bold} size="small" label={translate('editor.bold')} action="body-bold" preventFocusOnPress onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')} />
      <IconButton icon={Italic} size="small" label={translate('editor.italic')} action="body-italic" preventFocusOnPress onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic')} />
      <IconButton icon={Link} size="small" label={translate('editor.link')} action="body-link" preventFocusOnPress onPress={onLink} />
      <IconButton icon={List} size="small" label={translate('editor.kind.bullet')} action="body-bullet" preventFocusOnPress onPress={() => act(() => $turnInto('bullet'))} />
      <IconButton icon={ListOrdered} size="small" label={translate('editor.kind.number')} action="body-number" preventFocusOnPress onPress={() => act(() => $turnInto('number'))} />
      <IconButton icon={Asterisk} size="small" label={translate('editor.footnote.insert')} action="body-footnote" preventFocusOnPress onPress={() => act($insertFootnote)} />
    </div>
  );
}
