import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { SKIP_DOM_SELECTION_TAG } from 'lexical';
import { useEffect, useRef } from 'react';
import type { BoxBlock } from '../../../shared/article/block.ts';
import { $keepCaret } from '../body/keep-caret.ts';
import { SHOWN_TAG } from '../body/shown-tag.ts';
import { $setBody } from '../document/body.ts';
import { $readBox } from './box-extension.ts';

/** What is typed in the box goes into the article; what the article says otherwise (undone, replaced, another window's) comes back. */
export function BoxChanges({ body, present, onChange }: { readonly body: readonly BoxBlock[]; readonly present: () => readonly BoxBlock[] | null; readonly onChange: (body: BoxBlock[], tags: ReadonlySet<string>) => void }) {
  const [editor] = useLexicalComposerContext();
  const latest = useRef(onChange);
  const written = useRef('');
  useEffect(() => { latest.current = onChange; }, [onChange]);
  useEffect(() => editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
    if (dirtyElements.size + dirtyLeaves.size === 0) return;
    const box = editorState.read($readBox);
    const next = JSON.stringify(box);
    if (next === written.current) return;
    written.current = next;
    if (tags.has(SHOWN_TAG)) return;
    latest.current(box, tags);
  }), [editor]);
  useEffect(() => {
    if (written.current === '') written.current = JSON.stringify(body);
    // What is on its way to the screen may be older than what has been typed since.
    const said = present();
    const next = JSON.stringify(said);
    if (said === null || next === written.current) return;
    written.current = next;
    const hasKeyboard = editor.getRootElement() === document.activeElement;
    editor.update(() => $keepCaret(() => $setBody(said)), { discrete: true, tag: hasKeyboard ? SHOWN_TAG : [SHOWN_TAG, SKIP_DOM_SELECTION_TAG] });
  }, [editor, body, present]);
  return null;
}
