import type { MessageKey } from '../../shared/messages/translate.ts';

/** The keys of what can be done in an article, by the name it has on the screens: the editor acts on them, the settings list them. */
export const WRITING_KEYS = {
  'editor.bold': 'Mod+B',
  'editor.italic': 'Mod+I',
  'editor.underline': 'Mod+U',
  'editor.link': 'Mod+K',
  'editor.clearFormat': 'Mod+\\',
  'editor.onlyLinks': 'Mod+Alt+V',
  'editor.undo': 'Mod+Z',
  'editor.redo': 'Mod+Y',
  'editor.turnInto.paragraph': 'Mod+Alt+0',
  'editor.turnInto.heading2': 'Mod+Alt+2',
  'editor.turnInto.heading3': 'Mod+Alt+3',
  'editor.turnInto.heading4': 'Mod+Alt+4',
  'editor.turnInto.number': 'Mod+Shift+7',
  'editor.turnInto.bullet': 'Mod+Shift+8',
  'editor.turnInto.quote': 'Mod+Shift+9',
  'editor.moveUp': 'Alt+Shift+ArrowUp',
  'editor.moveDown': 'Alt+Shift+ArrowDown',
  'panels.related.go': 'Mod+Alt+R',
  'panels.byline.go': 'Mod+Alt+B',
  'panels.dateline.go': 'Mod+Alt+D',
  'panels.revision.name': 'Mod+S',
  'publish.open': 'Mod+E',
} as const satisfies Partial<Record<MessageKey, string>>;
