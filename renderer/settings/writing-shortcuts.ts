import type { MessageKey } from '../../shared/messages/translate.ts';

/** What the keyboard does in an article, where the settings cannot ask the editor because it is not on show. */
export const WRITING_SHORTCUTS: readonly { readonly title: MessageKey; readonly shortcut: string }[] = [
  { title: 'settings.shortcut.bold', shortcut: 'Mod+B' },
  { title: 'settings.shortcut.italic', shortcut: 'Mod+I' },
  { title: 'settings.shortcut.underline', shortcut: 'Mod+U' },
  { title: 'settings.shortcut.link', shortcut: 'Mod+K' },
  { title: 'settings.shortcut.undo', shortcut: 'Mod+Z' },
  { title: 'settings.shortcut.redo', shortcut: 'Mod+Y' },
  { title: 'settings.shortcut.heading2', shortcut: 'Mod+Alt+2' },
  { title: 'settings.shortcut.heading3', shortcut: 'Mod+Alt+3' },
  { title: 'settings.shortcut.heading4', shortcut: 'Mod+Alt+4' },
  { title: 'settings.shortcut.numberedList', shortcut: 'Mod+Shift+7' },
  { title: 'settings.shortcut.bulletList', shortcut: 'Mod+Shift+8' },
  { title: 'settings.shortcut.pasteAsText', shortcut: 'Mod+Shift+V' },
  { title: 'settings.shortcut.relatedLink', shortcut: 'Mod+Alt+R' },
  { title: 'settings.shortcut.byline', shortcut: 'Mod+Alt+B' },
  { title: 'settings.shortcut.dateline', shortcut: 'Mod+Alt+D' },
  { title: 'settings.shortcut.submit', shortcut: 'Mod+Alt+Enter' },
  { title: 'settings.shortcut.nameRevision', shortcut: 'Mod+S' },
  { title: 'publish.open', shortcut: 'Mod+E' },
];
