/** The names that messages between Electron's main process and a page travel under. */
export const REQUEST = 'redaksi:request';
export const MESSAGE = 'redaksi:message';
export const SAVE_FILES = 'redaksi:save-files';
export const SAVE_PDF = 'redaksi:save-pdf';

/** How the preload script is told its window's word. */
export const WINDOW_ARGUMENT = '--redaksi-window=';
