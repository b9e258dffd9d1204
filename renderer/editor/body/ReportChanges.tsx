import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useRef } from 'react';
import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { BodyTracker } from '../document/body-tracker.ts';
import type { BodyEditor } from '../session/body-editor.ts';
import { bodyEditorOf } from './body-editor-of.ts';
import { showBody } from './show-body.ts';
import { SHOWN_TAG } from './shown-tag.ts';

type Props = {
  readonly initialBody: readonly Block[];
  readonly onChanges: (changes: BodyChange[]) => void;
  readonly onEditor: (editor: BodyEditor | null) => void;
};

/** Tells the session what every edit changed, and gives it the editor for what the panels ask of it. */
export function ReportChanges({ initialBody, onChanges, onEditor }: Props) {
  const [editor] = useLexicalComposerContext();
  const latest = useRef(onChanges);
  const tracking = useRef<{ readonly of: object; readonly tracker: BodyTracker } | null>(null);
  useEffect(() => { latest.current = onChanges; }, [onChanges]);
  useEffect(() => {
    // One tracker an editor: it knows what has been reported, also where this effect runs again.
    if (tracking.current?.of !== editor) tracking.current = { of: editor, tracker: new BodyTracker(editor, initialBody) };
    return editor.registerUpdateListener((update) => {
      if (update.tags.has(SHOWN_TAG)) return;
      const changes = tracking.current?.tracker.changes(update) ?? [];
      if (changes.length > 0) latest.current(changes);
    });
  }, [editor, initialBody]);
  useEffect(() => {
    const show = (body: readonly Block[]): void => {
      showBody(editor, body);
      tracking.current = { of: editor, tracker: new BodyTracker(editor, body) };
    };
    onEditor({ ...bodyEditorOf(editor), show });
    return () => onEditor(null);
  }, [editor, onEditor]);
  return null;
}
