import { isKeyboardNowhere } from './is-keyboard-nowhere.ts';
import { onceKeyboardIsBack } from './once-keyboard-is-back.ts';

/** Acts where what had the keyboard is gone once the screen shows what has just been changed, so that keys reach something again. */
export function onceKeyboardLeft(act: () => void): void {
  onceKeyboardIsBack(() => { if (isKeyboardNowhere()) act(); });
}
