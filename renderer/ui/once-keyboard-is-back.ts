/** Acts once the keyboard is back where it was before a dialog or menu that has just closed: by the frame after the next. */
export function onceKeyboardIsBack(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
