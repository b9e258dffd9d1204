import { BookPlus, EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import type { MenuEntry } from '../../ui/Menu.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { Misspelling } from './misspellings.ts';

type Props = {
  readonly misspelling: Misspelling;
  /** Of the word, in the window. */
  readonly anchor: DOMRect;
  readonly suggest: (misspelling: Misspelling) => Promise<readonly string[]>;
  readonly onCorrect: (text: string) => void;
  readonly onAdd: () => void;
  readonly onIgnore: () => void;
  readonly onClose: () => void;
};

/** What to do about a word that no dictionary knows. */
export function SpellingMenu({ misspelling, anchor, suggest, onCorrect, onAdd, onIgnore, onClose }: Props) {
  const translate = useTranslate();
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    suggest(misspelling).catch(() => []).then((found) => { if (isWanted) setSuggestions(found); });
    return () => { isWanted = false; };
  }, [suggest, misspelling]);
  // Nobody sees a menu that is about to become another one under the finger.
  if (suggestions === null) return null;
  const entries: MenuEntry[] = [
    ...suggestions.map((text) => ({ id: `suggestion ${text}`, label: text, run: () => onCorrect(text) })),
    ...(suggestions.length === 0 ? [{ id: 'none', label: translate('spelling.noSuggestions'), isDisabled: true, run: () => undefined }] : []),
    { id: 'add', label: translate('spelling.addWord'), icon: BookPlus, run: onAdd },
    { id: 'ignore', label: translate('spelling.ignore'), icon: EyeOff, run: onIgnore },
  ];
  return <ContextMenu label={translate('spelling.menu', { word: misspelling.word })} anchor={anchor} entries={entries} onClose={onClose} />;
}
