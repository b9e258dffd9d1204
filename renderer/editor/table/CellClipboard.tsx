import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $addUpdateTag, $getSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, COPY_COMMAND, CUT_COMMAND, HISTORY_PUSH_TAG, mergeRegister, PASTE_COMMAND } from 'lexical';
import { useEffect, useRef } from 'react';
import { blockLines } from '../../../shared/article/block-lines.ts';
import type { Block } from '../../../shared/article/block.ts';
import { newId } from '../../../shared/article/id.ts';
import { rowsOf } from '../../../shared/article/table/layout.ts';
import { tabSeparated } from '../../../shared/article/table/tab-separated.ts';
import type { Spot } from '../../../shared/article/table/table-change.ts';
import { cutOut } from '../../../shared/article/table/words.ts';
import { hasWords } from '../../../shared/article/text.ts';
import { notify } from '../../ui/notify.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { cleanedText } from '../clipboard/cleaned-text.ts';
import { copiedForms } from '../clipboard/copied-forms.ts';
import { pastedBlocks } from '../clipboard/pasted-blocks.ts';
import { $selectedBlocks } from '../clipboard/selected-blocks.ts';
import { $createInlines } from '../document/inline.ts';
import { pastedTable } from './pasted-table.ts';
import type { Table } from './use-table.ts';

/** Copies words, or the cells that are selected, as the body does; a table that is pasted goes into the cells from this one on, anything else into this one. */
export function CellClipboard({ table }: { readonly table: Table }) {
  const [cell] = useLexicalComposerContext();
  const translate = useTranslate();
  const screenLanguage = useLanguage();
  const { houseStyle, language } = useBody();
  const latest = useRef(table);
  useEffect(() => { latest.current = table; }, [table]);
  useEffect(() => {
    const $copy = (event: unknown): boolean => {
      const { isSeveral, spot } = latest.current;
      const selection = $getSelection();
      if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false;
      const isWords = $isRangeSelection(selection) && !selection.isCollapsed();
      if (!isSeveral && !isWords) return false;
      event.preventDefault();
      const blocks: Block[] = isSeveral && spot ? [tableOf(spot)] : selection ? $selectedBlocks(selection) : [];
      const forms = copiedForms(blocks, houseStyle, language);
      if (isSeveral && spot) forms['text/plain'] = tabSeparated(cutOut(spot.layout, spot.area));
      for (const [type, text] of Object.entries(forms)) event.clipboardData.setData(type, text);
      return true;
    };
    return mergeRegister(
      cell.registerCommand(COPY_COMMAND, $copy, COMMAND_PRIORITY_HIGH),
      cell.registerCommand(CUT_COMMAND, (event) => {
        if (!$copy(event)) return false;
        const selection = $getSelection();
        $addUpdateTag(HISTORY_PUSH_TAG);
        if (latest.current.isSeveral) latest.current.act('clear');
        else if ($isRangeSelection(selection)) selection.removeText();
        return true;
      }, COMMAND_PRIORITY_HIGH),
      cell.registerCommand(PASTE_COMMAND, (event) => {
        const selection = $getSelection();
        if (!(event instanceof ClipboardEvent) || !event.clipboardData || !$isRangeSelection(selection)) return false;
        event.preventDefault();
        const pasted = pastedBlocks(event.clipboardData);
        const laid = pastedTable(event.clipboardData, pasted.blocks);
        if (laid === 'tooLarge' || (laid && !latest.current.paste(laid))) {
          notify(translate('table.wouldBeTooLarge'), { tone: 'warning' });
          return true;
        }
        if (!laid) {
          const lines = pasted.blocks.flatMap(blockLines).filter(hasWords);
          if (lines.length === 0 && (event.clipboardData.files.length > 0 || pasted.pictures.length > 0)) {
            notify(translate('table.noPictures'), { tone: 'warning' });
            return true;
          }
          $addUpdateTag(HISTORY_PUSH_TAG);
          latest.current.deselect();
          selection.insertNodes($createInlines(lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'break' as const }]), ...line])));
        }
        const text = cleanedText(pasted.cleaned, translate, screenLanguage);
        if (text !== null) notify(text);
        return true;
      }, COMMAND_PRIORITY_HIGH),
    );
  }, [cell, translate, screenLanguage, houseStyle, language]);
  return null;
}

function tableOf({ layout, area }: Spot): Block {
  return { type: 'table', id: newId(), rows: rowsOf(cutOut(layout, area)) };
}
