import { onceKeyboardIsBack } from '../../ui/once-keyboard-is-back.ts';

/**
 * Gives the keyboard to a button of the order of a gallery's picture, once the pictures are in theirs: 0 up, 1 down, 2 remove. Where that leads no
 * further, its opposite; without a picture, what adds some.
 * @param card tells the gallery by then, in which what lies there now may have been shown anew
 */
export function focusOrder(card: () => HTMLElement | null, place: number, button: 0 | 1 | 2): void {
  onceKeyboardIsBack(() => {
    const buttons = card()?.querySelectorAll('[data-order]')[place]?.querySelectorAll('button');
    const wanted = buttons?.[button];
    (wanted?.disabled ? buttons?.[1 - button] : wanted ?? card()?.querySelector('button'))?.focus();
  });
}
