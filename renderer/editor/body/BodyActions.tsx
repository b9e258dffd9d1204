import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Action } from '../../ui/action.ts';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { TEXT_KINDS, type TextKind } from './block-kind.ts';
import { CARD_KINDS } from './new-card.ts';
import { useBodyCommands } from './use-body-commands.ts';
import { useIsWriting } from './use-is-writing.ts';

const SHORTCUT: Record<TextKind, string> = {
  paragraph: 'Mod+Alt+0', heading2: 'Mod+Alt+2', heading3: 'Mod+Alt+3', heading4: 'Mod+Alt+4',
  number: 'Mod+Shift+7', bullet: 'Mod+Shift+8', quote: 'Mod+Shift+9',
};

/** Everything that can be done to the body, in the palette and by its shortcut; while another field has the keyboard, that field keeps its own. */
export function BodyActions({ onLink }: { readonly onLink: () => void }) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const isEnabled = useIsWriting(editor);
  const commands = useBodyCommands();
  const actions: Omit<Action, 'isEnabled'>[] = [
    { id: 'body-bold', title: translate('editor.bold'), shortcut: 'Mod+B', run: () => commands.format('bold') },
    { id: 'body-italic', title: translate('editor.italic'), shortcut: 'Mod+I', run: () => commands.format('italic') },
    { id: 'body-underline', title: translate('editor.underline'), shortcut: 'Mod+U', run: () => commands.format('underline') },
    { id: 'body-strike', title: translate('editor.strike'), run: () => commands.format('strikethrough') },
    { id: 'body-link', title: translate('editor.link'), shortcut: 'Mod+K', run: onLink },
    { id: 'body-clear', title: translate('editor.clearFormat'), shortcut: 'Mod+\\', run: commands.clearFormat },
    { id: 'body-undo', title: translate('editor.undo'), shortcut: 'Mod+Z', run: commands.undo },
    { id: 'body-redo', title: translate('editor.redo'), shortcut: 'Mod+Y', run: commands.redo },
    { id: 'body-redo-again', title: translate('editor.redo'), shortcut: 'Mod+Shift+Z', run: commands.redo },
    ...TEXT_KINDS.map((kind) => ({ id: `body-${kind}`, title: translate(`editor.turnInto.${kind}`), shortcut: SHORTCUT[kind], run: () => commands.turnInto(kind) })),
    ...CARD_KINDS.map((kind) => ({ id: `body-${kind}`, title: translate(`editor.insert.${kind}`), run: () => commands.insertCard(kind) })),
    { id: 'body-move-up', title: translate('editor.moveUp'), shortcut: 'Alt+Shift+ArrowUp', run: () => commands.moveBlock('up') },
    { id: 'body-move-down', title: translate('editor.moveDown'), shortcut: 'Alt+Shift+ArrowDown', run: () => commands.moveBlock('down') },
  ];
  useAction(actions.map((action) => ({ ...action, isEnabled })));
  return null;
}
