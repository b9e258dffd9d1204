import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $createParagraphNode, $getNodeByKey, $isElementNode, HISTORY_PUSH_TAG, type NodeKey } from 'lexical';
import { useLayoutEffect, useRef, useState } from 'react';
import type { BlockOf } from '../../../shared/article/block.ts';
import type { Inline } from '../../../shared/article/inline.ts';
import { areaBetween, areaOf } from '../../../shared/article/table/area.ts';
import { beyondLimit } from '../../../shared/article/table/beyond-limit.ts';
import { followedPlace } from '../../../shared/article/table/followed-place.ts';
import { cellAt, rowsOf, type LaidCell, type Layout } from '../../../shared/article/table/layout.ts';
import { addRow } from '../../../shared/article/table/lines.ts';
import { pasteTable } from '../../../shared/article/table/paste-table.ts';
import { changeTable, type Spot, type TableChange } from '../../../shared/article/table/table-change.ts';
import { withWords } from '../../../shared/article/table/words.ts';
import { notify } from '../../ui/notify.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { $selectBlock } from '../body/body-editor-of.ts';
import { stepOf } from '../cards/step-of.ts';
import { typingSteps } from '../cards/typing-steps.ts';
import { useCardEdit } from '../cards/use-card-edit.ts';
import { $readCaret } from '../document/caret.ts';
import type { Direction } from './cell-edge.ts';
import type { CaretWish } from './place-caret.ts';
import { writtenCell } from './written-cell.ts';

type Place = { readonly row: number; readonly column: number };
/** `count` goes up with each, so that the caret is placed again also in the same cell. */
type Visit = Place & { readonly wish: CaretWish; readonly count: number };

/** What a person does in a table: where they write, what they have selected, and how both and the table change. */
export function useTable(nodeKey: NodeKey, block: BlockOf<'table'>, layout: Layout) {
  const [editor] = useLexicalComposerContext();
  const translate = useTranslate();
  const edit = useCardEdit(nodeKey);
  const [visit, setVisit] = useState<Visit | null>(null);
  /** Where a selection of several cells ends that begins in the cell which is written in. */
  const [head, setHead] = useState<Place | null>(null);
  const [step] = useState(typingSteps);
  /** The rows that a change from here has made: it says itself where the caret comes to stand. */
  const own = useRef(block.rows);
  const known = useRef(layout);

  useLayoutEffect(() => {
    const before = known.current;
    known.current = layout;
    if (before === layout || block.rows === own.current || !visit) return;
    const to = followedPlace(before, layout, visit);
    if (to.row === visit.row && to.column === visit.column) return;
    const offset = writtenCell(editor)?.read($readCaret)?.offset ?? 0;
    setHead(null);
    setVisit({ ...to, wish: { offset }, count: visit.count + 1 });
  }, [editor, block, layout, visit]);

  const cell = visit && cellAt(layout, visit.row, visit.column);
  const last = cell && head && cellAt(layout, head.row, head.column);
  const spot: Spot | null = cell && { layout, cell, area: last ? areaBetween(layout, cell, last) : areaOf(cell) };
  const isSeveral = last !== null && last !== cell;

  const go = ({ row, column }: Place, wish: CaretWish): void => {
    setHead(null);
    setVisit((before) => ({ row, column, wish, count: (before?.count ?? 0) + 1 }));
  };
  const enter = (to: LaidCell, wish: CaretWish): void => {
    editor.update(() => $selectBlock($getNodeByKey(nodeKey)), { discrete: true });
    go(to, wish);
  };
  const leave = (): void => {
    setVisit(null);
    setHead(null);
  };
  const put = (next: Layout, field?: ReturnType<typeof stepOf>): void => {
    own.current = rowsOf(next);
    edit({ ...block, rows: own.current }, field);
  };
  const change = (next: Layout, to: Place, wish: CaretWish = 'end'): void => {
    const beyond = beyondLimit(next);
    if (beyond) {
      notify(translate(`table.${beyond}`), { tone: 'warning' });
      return;
    }
    if (next !== layout) put(next);
    go(cellAt(next, to.row, to.column), wish);
  };
  const leaveTo = (direction: 'up' | 'down'): void => {
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      const beside = direction === 'up' ? node?.getPreviousSibling() : node?.getNextSibling() ?? node?.insertAfter($createParagraphNode());
      if ($isElementNode(beside) && direction === 'down') beside.selectStart();
      else $selectBlock(beside ?? node);
    }, { discrete: true, tag: HISTORY_PUSH_TAG });
    editor.getRootElement()?.focus({ preventScroll: true });
    leave();
  };

  return {
    visit, spot, isSeveral, enter, leave,
    deselect: () => setHead(null),
    /** Extends what is selected to a cell. */
    extendTo: (to: LaidCell) => setHead(to === cell ? null : to),
    extend: (direction: Direction): void => {
      const end = last ?? cell;
      if (end) setHead(beside(layout, end, direction) ?? end);
    },
    selectAll: (): void => {
      go({ row: 0, column: 0 }, 'end');
      setHead({ row: layout.rows - 1, column: layout.columns - 1 });
    },
    /** From cell to cell by an arrow, and out of the table where there is none. */
    move: (direction: Direction): void => {
      const from = last ?? cell;
      if (!from) return;
      const isBack = direction === 'up' || direction === 'back';
      const to = direction === 'up' || direction === 'down' ? beside(layout, from, direction) : layout.cells[layout.cells.indexOf(from) + (isBack ? -1 : 1)];
      if (to) go(to, isBack ? 'end' : 'start');
      else leaveTo(isBack ? 'up' : 'down');
    },
    /** To the next cell or the one before; behind the last comes a new row. @returns false before the first */
    step: (by: 1 | -1): boolean => {
      const index = cell ? layout.cells.indexOf(cell) + by : -1;
      const to = layout.cells[index];
      if (to) go(to, 'end');
      else if (index > 0) change(addRow(layout, layout.rows), { row: layout.rows, column: 0 });
      return index >= 0;
    },
    /** @param tags of the update that wrote it */
    write: (children: Inline[], tags: ReadonlySet<string>): void => {
      if (!cell) return;
      put(withWords(layout, cell, children), stepOf(tags, () => `${cell.row} ${cell.column} ${step()}`));
    },
    act: (what: TableChange): void => {
      if (!spot) return;
      const { layout: next, to } = changeTable(what, spot);
      change(next, to);
    },
    /** @returns false where the table would become too large */
    paste: (pasted: Layout): boolean => {
      const next = spot && pasteTable(layout, spot.area.row, spot.area.column, pasted);
      if (next) change(next, spot.area);
      return next !== null;
    },
    rename: (caption: string): void => {
      const { caption: _before, ...rest } = block;
      edit(caption === '' ? rest : { ...rest, caption }, 'caption');
    },
  };
}

export type Table = ReturnType<typeof useTable>;

/** The cell on that side of another, from its first place; undefined at the table's edge. */
function beside(layout: Layout, { row, column, rowspan, colspan }: LaidCell, direction: Direction): LaidCell | undefined {
  const [y, x] = { up: [row - 1, column], down: [row + rowspan, column], back: [row, column - 1], on: [row, column + colspan] }[direction] as [number, number];
  return y < 0 || x < 0 || y >= layout.rows || x >= layout.columns ? undefined : cellAt(layout, y, x);
}
