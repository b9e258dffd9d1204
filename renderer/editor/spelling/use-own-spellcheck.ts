import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';

/** While Redaksi marks misspellings in the body, the browser does not, so that no word is underlined twice. */
export function useOwnSpellcheck(isOn: boolean): void {
  const [editor] = useLexicalComposerContext();
  useEffect(() => editor.registerRootListener((root) => { if (root) root.spellcheck = !isOn; }), [editor, isOn]);
}
