import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection, getNearestEditorFromDOMNode } from 'lexical';
import { useRef } from 'react';
import { withRecent } from '../../../shared/typing/recent-characters.ts';
import type { SpecialCharacter } from '../../../shared/typing/special-characters.ts';
import { useCall, useMutationCall } from '../../bridge/use-call.ts';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { actAfterDialog } from '../body/act-after-dialog.ts';
import { useWrittenEditor } from '../body/use-written-editor.ts';
import { isTextField } from '../highlight/part-element.ts';
import { CharacterDialog } from './CharacterDialog.tsx';

type Props = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Puts a character that the keyboard lacks where the caret is: in the body, a cell, a box or a note, or in the field that has the keyboard. */
export function SpecialCharacters({ isOpen, onOpenChange }: Props) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const { data: settings } = useCall('settings.get', {});
  const { mutate: change } = useMutationCall('settings.change');
  const written = useWrittenEditor(editor) ?? editor;
  /** Where it was asked for by key or palette. */
  const fieldRef = useRef<Element | null>(null);
  const recent = settings?.recentCharacters ?? [];
  const open = (): void => {
    fieldRef.current = document.activeElement;
    onOpenChange(true);
  };
  useAction([{ id: 'special-characters', title: translate('editor.characters'), run: open }]);
  const close = (): void => {
    fieldRef.current = null;
    onOpenChange(false);
  };
  const insert = ({ name, text }: SpecialCharacter): void => {
    const field = fieldRef.current;
    // A note is an editor too.
    const target = field?.matches('[contenteditable]') ? getNearestEditorFromDOMNode(field) ?? written : written;
    change({ recentCharacters: withRecent(recent, name) });
    actAfterDialog(target, close, () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(text);
    }, () => {
      if (field === null || !isTextField(field)) return false;
      field.focus();
      // The only way to change a field so that its own undo knows of it.
      document.execCommand('insertText', false, text);
      return true;
    });
  };
  return isOpen && <CharacterDialog recent={recent} onChoose={insert} onClose={close} />;
}
