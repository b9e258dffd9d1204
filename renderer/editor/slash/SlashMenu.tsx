import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { LexicalTypeaheadMenuPlugin, MenuOption } from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { HISTORY_PUSH_TAG, type TextNode } from 'lexical';
import { Heading2, Heading3, Heading4, ImagePlus, List, ListOrdered, Minus, Newspaper, Pilcrow, Quote, type LucideIcon } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslate } from '../../ui/use-translate.ts';
import { $turnInto, TEXT_KINDS, type TextKind } from '../body/block-kind.ts';
import { $insertBehindSelection } from '../body/body-editor-of.ts';
import { CARD_KINDS, newCard, type CardKind } from '../body/new-card.ts';
import { slashQuery } from './slash-query.ts';
import { SlashList } from './SlashList.tsx';

const ICON: Record<TextKind | CardKind, LucideIcon> = {
  paragraph: Pilcrow, heading2: Heading2, heading3: Heading3, heading4: Heading4, bullet: List, number: ListOrdered,
  quote: Quote, figure: ImagePlus, relatedLinks: Newspaper, rule: Minus,
};

export class SlashOption extends MenuOption {
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly $insert: () => void;

  constructor(kind: TextKind | CardKind, label: string, $insert: () => void) {
    super(kind);
    this.label = label;
    this.Icon = ICON[kind];
    this.$insert = $insert;
  }
}

/** "/" at the beginning of a line or after a space offers every kind of block; typing narrows it down. */
export function SlashMenu() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const [query, setQuery] = useState('');
  const all = useMemo(() => [
    ...TEXT_KINDS.map((kind) => new SlashOption(kind, translate(`editor.kind.${kind}`), () => $turnInto(kind))),
    ...CARD_KINDS.map((kind) => new SlashOption(kind, translate(`editor.kind.${kind}`), () => { $insertBehindSelection(newCard(kind)); })),
  ], [translate]);
  const options = useMemo(() => {
    const words = query.trim().toLocaleLowerCase();
    return all.filter((option) => option.label.toLocaleLowerCase().includes(words));
  }, [all, query]);
  const choose = useCallback((option: SlashOption, typed: TextNode | null, close: () => void) => {
    editor.update(() => {
      const block = typed?.getParent();
      typed?.remove();
      if (block && block.isEmpty()) block.selectEnd();
      option.$insert();
    }, { tag: HISTORY_PUSH_TAG });
    close();
  }, [editor]);
  return (
    <LexicalTypeaheadMenuPlugin<SlashOption>
      options={options} triggerFn={slashQuery} onQueryChange={(text) => setQuery(text ?? '')} onSelectOption={choose}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) => (anchor.current && options.length > 0
        ? createPortal(
          <SlashList label={translate('editor.slashMenu')} options={options} selectedIndex={selectedIndex} onChoose={selectOptionAndCleanUp} onHighlight={setHighlightedIndex} />,
          anchor.current,
        )
        : null)}
    />
  );
}
