import { onceKeyboardIsBack } from '../../ui/once-keyboard-is-back.ts';

/**
 * Gives the keyboard to the first field of a picture of a gallery, wherever that picture stands by then.
 * @param card tells the gallery by then, in which what lies there now may have been shown anew
 * @param id the picture's; null for the first one
 */
export function focusPicture(card: () => HTMLElement | null, id: string | null): void {
  onceKeyboardIsBack(() => {
    const picture = card()?.querySelector(id === null ? '[data-picture]' : `[data-picture="${CSS.escape(id)}"]`);
    picture?.querySelector<HTMLElement>('input:not([type="file"])')?.focus();
  });
}
