import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { $getRoot, COMMAND_PRIORITY_HIGH, defineExtension, KEY_DOWN_COMMAND } from 'lexical';
import { Link } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { NoteInline } from '../../../shared/article/inline.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { isPressed } from '../../ui/is-pressed.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { BODY_THEME } from '../body/body-theme.ts';
import { FollowCaret } from '../body/FollowCaret.tsx';
import { OwnKeys } from '../body/OwnKeys.tsx';
import { useBody } from '../body/body-context.ts';
import { AutoLink } from '../link/AutoLink.tsx';
import { LinkEditor } from '../link/LinkEditor.tsx';
import styles from './Footnotes.module.css';
import { $readNote, $setNote, NoteExtension } from './note-extension.ts';

type Props = {
  readonly id: string;
  /** Whether the browser is to check the spelling. */
  readonly isChecked: boolean;
  /** What it says to begin with. */
  readonly note: readonly NoteInline[];
  readonly onChange: (children: NoteInline[]) => void;
  readonly onDone: () => void;
  /** What stands beside the link's button. */
  readonly children: ReactNode;
};

/** The words of a note. Enter begins a line; Ctrl+Enter and Escape leave it. */
export function NoteEditor({ id, isChecked, note, onChange, onDone, children }: Props) {
  const translate = useTranslate();
  const { language } = useBody();
  const [isLinkOpen, setLinkOpen] = useState(false);
  const [extension] = useState(() => defineExtension({
    name: 'redaksi/note-field', namespace: 'redaksi-note', theme: BODY_THEME, dependencies: [NoteExtension], $initialEditorState: () => $setNote(note),
  }));
  const openLink = (): void => { requestAnimationFrame(() => setLinkOpen(true)); };
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <div className={styles.paper}>
        <ContentEditable
          data-note-words={id} className={styles.words} role="textbox" aria-multiline aria-label={translate('editor.footnote.words')} spellCheck={isChecked} lang={language} dir="auto"
          aria-placeholder={translate('editor.footnote.hint')} placeholder={<div aria-hidden className={styles.hint}>{translate('editor.footnote.hint')}</div>}
        />
        <AutoLink />
        <LinkEditor isOpen={isLinkOpen} onOpenChange={setLinkOpen} />
      </div>
      <div className={styles.tools}>
        <IconButton icon={Link} size="small" label={translate('editor.link')} action="body-link" preventFocusOnPress onPress={openLink} />
        {children}
      </div>
      <FollowCaret />
      <OwnKeys />
      <NoteKeys onLink={openLink} onDone={onDone} />
      <NoteChanges onChange={onChange} />
    </LexicalExtensionComposer>
  );
}

function NoteKeys({ onLink, onDone }: { readonly onLink: () => void; readonly onDone: () => void }) {
  const [editor] = useLexicalComposerContext();
  const keysOf = useKeys();
  useEffect(() => {
    editor.update(() => { $getRoot().selectEnd(); }, { discrete: true });
    editor.getRootElement()?.focus();
  }, [editor]);
  useEffect(() => editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
    if (event.isComposing) return false;
    const act = isPressed(event, keysOf('body-link')) ? onLink
      : event.key === 'Escape' || isPressed(event, ['Mod+Enter']) ? onDone : null;
    if (!act) return false;
    event.preventDefault();
    event.stopPropagation();
    act();
    return true;
  }, COMMAND_PRIORITY_HIGH), [editor, keysOf, onLink, onDone]);
  return null;
}

function NoteChanges({ onChange }: { readonly onChange: (children: NoteInline[]) => void }) {
  const [editor] = useLexicalComposerContext();
  const latest = useRef(onChange);
  const written = useRef('');
  useEffect(() => { latest.current = onChange; }, [onChange]);
  useEffect(() => {
    written.current = JSON.stringify(editor.read($readNote));
    return editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size + dirtyLeaves.size === 0) return;
      const children = editorState.read($readNote);
      const next = JSON.stringify(children);
      if (next === written.current) return;
      written.current = next;
      latest.current(children);
    });
  }, [editor]);
  return null;
}
