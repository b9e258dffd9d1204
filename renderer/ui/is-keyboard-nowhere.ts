/** Whether what had the keyboard has gone with it, so that keys reach nothing. */
export function isKeyboardNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
