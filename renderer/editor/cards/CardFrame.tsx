import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ArrowDown, ArrowUp, EllipsisVertical, Trash2 } from 'lucide-react';
import { $getNodeByKey, $getSelection, $isNodeSelection, COMMAND_PRIORITY_LOW, KEY_ENTER_COMMAND, SKIP_DOM_SELECTION_TAG, type NodeKey } from 'lexical';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { onceKeyboardIsBack } from '../../ui/once-keyboard-is-back.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { $selectBlock } from '../body/body-editor-of.ts';
import { OPEN_BLOCK_MENU_COMMAND } from '../body/open-block-menu-command.ts';
import { FactBoxCard } from '../box/FactBoxCard.tsx';
import { useBlockActs } from '../body/use-block-acts.ts';
import { useIsSelected } from '../body/use-is-selected.ts';
import { EmbedCard } from '../embed/EmbedCard.tsx';
import type { CardBlock } from '../nodes/card-node.ts';
import { TableCard } from '../table/TableCard.tsx';
import styles from './CardFrame.module.css';
import { FigureCard } from './FigureCard.tsx';
import { GalleryCard } from './GalleryCard.tsx';
import { KeptCard } from './KeptCard.tsx';
import { PullQuoteCard } from './PullQuoteCard.tsx';
import { RelatedLinksCard } from './RelatedLinksCard.tsx';
import { useOwnKeys } from './use-own-keys.ts';

const CONTROLS = 'input:not([hidden], :disabled), textarea, button, a[href], [data-box]';
/** Where Enter leads to in a card whose first control is not what it is about. */
const ENTRY = '[data-enter]';
/** A press on a field's name is a press on the field; one on a hidden field for files comes from its button, which keeps the keyboard. */
const PRESSED = `${CONTROLS}, label, [data-row], input[type="file"]`;

/** A block that is shown whole: selected by a press or the arrows, entered with Enter, left with Escape. */
export function CardFrame({ nodeKey, block }: { readonly nodeKey: NodeKey; readonly block: CardBlock }) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const isSelected = useIsSelected(nodeKey);
  const { act } = useBlockActs();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
    const selection = $getSelection();
    if (!$isNodeSelection(selection) || !selection.has(nodeKey) || selection.getNodes().length !== 1) return false;
    const first = frame.current?.querySelector<HTMLElement>(ENTRY) ?? frame.current?.querySelector<HTMLElement>(CONTROLS);
    if (!first) return false;
    event?.preventDefault();
    first.focus();
    return true;
  }, COMMAND_PRIORITY_LOW), [editor, nodeKey]);
  useOwnKeys(frame);
  const select = (): void => editor.update(() => $selectBlock($getNodeByKey(nodeKey)));
  const selectFromWithin = (): void => editor.update(() => $selectBlock($getNodeByKey(nodeKey)), { tag: SKIP_DOM_SELECTION_TAG });
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    // What stands elsewhere on the page, such as a menu, is only the card's by React.
    if (!event.currentTarget.contains(event.target) || event.currentTarget.contains(event.target.closest(PRESSED))) return;
    select();
    editor.getRootElement()?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    select();
    editor.getRootElement()?.focus({ preventScroll: true });
  };
  const remove = (): void => {
    act('remove', nodeKey);
    // What had the keyboard in the card goes with it; where another card is selected then, the body does not ask for it by itself.
    onceKeyboardIsBack(() => {
      editor.focus();
      editor.getRootElement()?.focus({ preventScroll: true });
    });
  };
  const openMenu = ({ target }: { readonly target: Element }): void => {
    editor.dispatchCommand(OPEN_BLOCK_MENU_COMMAND, { key: nodeKey, anchor: target.getBoundingClientRect() });
  };
  return (
    <div ref={frame} role="group" aria-label={translate(`editor.kind.${block.type}`)} className={classNames(styles.frame, isSelected && styles.selected)} onClick={onClick} onKeyDown={onKeyDown}>
      {block.type === 'figure' && <FigureCard nodeKey={nodeKey} block={block} />}
      {block.type === 'gallery' && <GalleryCard nodeKey={nodeKey} block={block} />}
      {block.type === 'relatedLinks' && <RelatedLinksCard nodeKey={nodeKey} block={block} onEnter={select} />}
      {block.type === 'factBox' && <FactBoxCard nodeKey={nodeKey} block={block} onEnter={selectFromWithin} />}
      {block.type === 'pullQuote' && <PullQuoteCard nodeKey={nodeKey} block={block} />}
      {block.type === 'table' && <TableCard nodeKey={nodeKey} block={block} />}
      {block.type === 'embed' && <EmbedCard nodeKey={nodeKey} block={block} />}
      {block.type === 'rule' && <KeptCard block={block} />}
      <div className={styles.tools}>
        <IconButton icon={ArrowUp} size="small" label={translate('editor.moveUp')} onPress={() => act('up', nodeKey)} />
        <IconButton icon={ArrowDown} size="small" label={translate('editor.moveDown')} onPress={() => act('down', nodeKey)} />
        <IconButton icon={Trash2} size="small" label={translate('editor.removeBlock')} onPress={remove} />
        <IconButton icon={EllipsisVertical} size="small" label={translate('editor.block.menu')} action="block-menu" aria-haspopup="menu" onPress={openMenu} />
      </div>
    </div>
  );
}
