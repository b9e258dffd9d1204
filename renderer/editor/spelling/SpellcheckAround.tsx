import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';

/** For an editor within the body: whether the browser checks its words is what the body says, see `useOwnSpellcheck`. */
export function SpellcheckAround() {
  const [editor] = useLexicalComposerContext();
  // The element says yes of itself, whatever stands around it.
  useEffect(() => editor.registerRootListener((root) => root?.removeAttribute('spellcheck')), [editor]);
  return null;
}
