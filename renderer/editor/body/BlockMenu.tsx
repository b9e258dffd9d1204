import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, COMMAND_PRIORITY_EDITOR } from 'lexical';
import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { blockKind, TURN_KINDS, type BlockKind, type TurnKind } from '../../../shared/article/block-kind.ts';
import { turnInto } from '../../../shared/article/turn-into.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import type { MenuEntry } from '../../ui/Menu.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { $readBlock } from '../document/block.ts';
import type { BlockAct } from './act-on-block.ts';
import { $selectedBlock } from './body-editor-of.ts';
import { firstLineOf } from './first-line-of.ts';
import { KIND_ICONS } from './kind-icons.ts';
import { OPEN_BLOCK_MENU_COMMAND, type BlockMenuRequest } from './open-block-menu-command.ts';
import { useBlockActs } from './use-block-acts.ts';
import { useIsWriting } from './use-is-writing.ts';

type Menu = BlockMenuRequest & { readonly kind: BlockKind; readonly place: number; readonly count: number; readonly turns: readonly TurnKind[] };

/** What can be done to a block as a whole, asked for at its handle, at its card or by key. */
export function BlockMenu() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const isEnabled = useIsWriting(editor);
  const { actAfterMenu } = useBlockActs();
  const [menu, setMenu] = useState<Menu | null>(null);
  const openHere = (): void => {
    const key = editor.read(() => $selectedBlock()?.getKey());
    const element = key === undefined ? null : editor.getElementByKey(key);
    if (key !== undefined && element) editor.dispatchCommand(OPEN_BLOCK_MENU_COMMAND, { key, anchor: firstLineOf(element) });
  };
  useAction([{ id: 'block-menu', title: translate('editor.block.menu'), isEnabled, run: openHere }]);
  useEffect(() => editor.registerCommand(OPEN_BLOCK_MENU_COMMAND, (request) => {
    setMenu($menuOf(request));
    return true;
  }, COMMAND_PRIORITY_EDITOR), [editor]);
  if (!menu) return null;
  const leave = (act?: BlockAct): void => actAfterMenu(() => setMenu(null), menu.key, act);
  const entry = (id: BlockAct, rest: Omit<MenuEntry, 'id' | 'run'>): MenuEntry => ({ id, ...rest, run: () => leave(id) });
  return (
    <ContextMenu
      label={translate('editor.block.menuOf', { kind: translate(`editor.kind.${menu.kind}`), place: menu.place, count: menu.count })} anchor={menu.anchor}
      onClose={() => leave()}
      entries={[
        entry('up', { label: translate('editor.moveUp'), icon: ArrowUp, action: 'body-move-up', isDisabled: menu.place === 1 }),
        entry('down', { label: translate('editor.moveDown'), icon: ArrowDown, action: 'body-move-down', isDisabled: menu.place === menu.count }),
        entry('duplicate', { label: translate('editor.block.duplicate'), icon: Copy }),
        entry('remove', { label: translate('editor.removeBlock'), icon: Trash2, isDanger: true }),
      ]}
      section={menu.turns.length === 0 ? undefined : {
        title: translate('editor.block.turnInto'),
        entries: menu.turns.map((kind) => entry(kind, { label: translate(`editor.kind.${kind}`), icon: KIND_ICONS[kind] })),
      }}
    />
  );
}

function $menuOf(request: BlockMenuRequest): Menu | null {
  const node = $getNodeByKey(request.key);
  if (!node) return null;
  const block = $readBlock(node);
  return {
    ...request, kind: blockKind(block), place: node.getIndexWithinParent() + 1, count: node.getParentOrThrow().getChildrenSize(),
    turns: TURN_KINDS.filter((kind) => turnInto(block, kind) !== null),
  };
}
