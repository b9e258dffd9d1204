/** Whether shortcuts use Cmd and are written in a Mac's signs. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
