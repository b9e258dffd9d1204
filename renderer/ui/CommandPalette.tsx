import { lazy, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Action } from './action.ts';
import { onceKeyboardIsBack } from './once-keyboard-is-back.ts';
import { useAction } from './use-action.ts';
import { useTranslate } from './use-translate.ts';

const PaletteDialog = lazy(async () => ({ default: (await import('./PaletteDialog.tsx')).PaletteDialog }));

/** Every action on show, found by typing a part of its name. */
export function CommandPalette() {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  useAction([{ id: 'palette', title: translate('common.palette'), run: () => setOpen(true) }]);
  function choose(action: Action): void {
    flushSync(() => setOpen(false));
    // From where it was the action may take it elsewhere.
    onceKeyboardIsBack(() => action.run());
  }
  return isOpen && <Suspense><PaletteDialog onChoose={choose} onClose={() => setOpen(false)} /></Suspense>;
}
