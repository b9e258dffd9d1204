import { useEffect, useRef, type RefObject } from 'react';
import type { ChangeTyped } from '../../../shared/typing/typed-change.ts';
import { useChangeTyped } from './use-change-typed.ts';

/** As `ChangeTypedText`, for a text field: what is typed and its change are two steps of the field's own undo. */
export function useTypedField(fieldRef: RefObject<HTMLTextAreaElement | null>, language: string): void {
  const changeTyped = useChangeTyped(language);
  const latestRef = useRef<ChangeTyped>(changeTyped);
  useEffect(() => { latestRef.current = changeTyped; });
  useEffect(() => {
    const field = fieldRef.current;
    if (!field) return undefined;
    let isChanging = false;
    const onBeforeInput = (event: InputEvent): void => {
      if (isChanging || event.inputType !== 'insertText' || event.data?.length !== 1 || event.isComposing) return;
      if (field.selectionStart !== field.selectionEnd) return;
      const change = latestRef.current(field.value.slice(0, field.selectionStart), event.data);
      if (!change) return;
      event.preventDefault();
      isChanging = true;
      // The only way to change a field so that its own undo knows of it.
      document.execCommand('insertText', false, event.data);
      field.setSelectionRange(field.selectionStart - change.length, field.selectionStart);
      document.execCommand('insertText', false, change.text.replace(/\s*\n\s*/g, ' '));
      isChanging = false;
    };
    // Undo selects what it brings back; the next key would take that away.
    const onInput = (event: Event): void => {
      if (event instanceof InputEvent && event.inputType === 'historyUndo') field.setSelectionRange(field.selectionEnd, field.selectionEnd);
    };
    field.addEventListener('beforeinput', onBeforeInput);
    field.addEventListener('input', onInput);
    return () => {
      field.removeEventListener('beforeinput', onBeforeInput);
      field.removeEventListener('input', onInput);
    };
  }, [fieldRef]);
}
