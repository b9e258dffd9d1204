import { isKeyboardNowhere } from './is-keyboard-nowhere.ts';
import { onceKeyboardIsBack } from './once-keyboard-is-back.ts';

/**
 * Acts where what had the keyboard is gone once the screen shows what has just been changed, so that keys reach something again. Who went
 * elsewhere meanwhile stays there.
 * @param had the keyboard before the change
 */
export function onceKeyboardLeft(had: Element | null, act: () => void): void {
  onceKeyboardIsBack(() => { if (had?.isConnected === false && isKeyboardNowhere()) act(); });
}
