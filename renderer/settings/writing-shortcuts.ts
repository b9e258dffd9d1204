import type { MessageKey } from '../../shared/messages/translate.ts';

/** What the keyboard does in an article, where the settings cannot ask the editor because it is not on show. */
export const WRITING_SHORTCUTS: readonly { readonly title: MessageKey; readonly shortcut: string }[] = [
  { title: 'editor.bold', shortcut: 'Mod+B' },
  { title: 'editor.italic', shortcut: 'Mod+I' },
  { title: 'editor.underline', shortcut: 'Mod+U' },
  { title: 'editor.link', shortcut: 'Mod+K' },
  { title: 'editor.clearFormat', shortcut: 'Mod+\\' },
  { title: 'editor.undo', shortcut: 'Mod+Z' },
  { title: 'editor.redo', shortcut: 'Mod+Y' },
  { title: 'editor.turnInto.paragraph', shortcut: 'Mod+Alt+0' },
  { title: 'editor.turnInto.heading2', shortcut: 'Mod+Alt+2' },
  { title: 'editor.turnInto.heading3', shortcut: 'Mod+Alt+3' },
  { title: 'editor.turnInto.heading4', shortcut: 'Mod+Alt+4' },
  { title: 'editor.turnInto.number', shortcut: 'Mod+Shift+7' },
  { title: 'editor.turnInto.bullet', shortcut: 'Mod+Shift+8' },
  { title: 'editor.turnInto.quote', shortcut: 'Mod+Shift+9' },
  { title: 'editor.moveUp', shortcut: 'Alt+Shift+ArrowUp' },
  { title: 'editor.moveDown', shortcut: 'Alt+Shift+ArrowDown' },
  { title: 'panels.related.go', shortcut: 'Mod+Alt+R' },
  { title: 'panels.byline.go', shortcut: 'Mod+Alt+B' },
  { title: 'panels.dateline.go', shortcut: 'Mod+Alt+D' },
  { title: 'panels.revision.name', shortcut: 'Mod+S' },
  { title: 'publish.open', shortcut: 'Mod+E' },
];
