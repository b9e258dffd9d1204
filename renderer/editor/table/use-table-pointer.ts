import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useRef, type FocusEvent, type MouseEvent, type RefObject } from 'react';
import { cellAt, type LaidCell, type Layout } from '../../../shared/article/table/layout.ts';
import { moveCaret } from './place-caret.ts';
import type { Table } from './use-table.ts';
import { writtenCell } from './written-cell.ts';

type Handlers = { readonly onMouseDown: (event: MouseEvent) => void; readonly onFocus: (event: FocusEvent) => void };

/** A press writes in a cell, a drag over others or a press with Shift selects them; the keyboard comes in by the focus of a cell. */
export function useTablePointer(table: Table, layout: Layout, elementRef: RefObject<HTMLTableElement | null>): Handlers {
  const [body] = useLexicalComposerContext();
  const latest = useRef({ table, layout });
  const endDrag = useRef<(() => void) | null>(null);
  useEffect(() => { latest.current = { table, layout }; }, [table, layout]);
  useEffect(() => () => endDrag.current?.(), []);

  const cellOf = (target: EventTarget | null): LaidCell | null => {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    return place && elementRef.current?.contains(place) ? cellAt(latest.current.layout, Number(place.dataset['row']), Number(place.dataset['column'])) : null;
  };
  const onMouseDown = (event: MouseEvent): void => {
    const pressed = cellOf(event.target);
    const isMain = event.button === 0 && !event.ctrlKey;
    if (!pressed || (!isMain && table.spot)) return;
    const isWritten = pressed === table.spot?.cell;
    if (isWritten && event.shiftKey && !table.isSeveral) return;
    if (event.shiftKey && table.spot) {
      event.preventDefault();
      table.extendTo(pressed);
      return;
    }
    if (isWritten) table.deselect();
    else {
      event.preventDefault();
      table.enter(pressed, { x: event.clientX, y: event.clientY });
    }
    if (isMain) endDrag.current = startDrag(!isWritten);
  };
  /** @param isOurs the browser selects words by itself only where the press was left to it */
  const startDrag = (isOurs: boolean): (() => void) => {
    const onMove = (event: globalThis.MouseEvent): void => {
      const over = cellOf(document.elementFromPoint(event.clientX, event.clientY));
      const { spot, extendTo } = latest.current.table;
      if (!over || !spot) return;
      extendTo(over);
      const cell = writtenCell(body);
      if (isOurs && over === spot.cell && cell) moveCaret(cell, { x: event.clientX, y: event.clientY }, true);
    };
    const stop = (): void => {
      document.removeEventListener('mousemove', onMove);
      document.removeEventListener('mouseup', stop);
    };
    document.addEventListener('mousemove', onMove);
    document.addEventListener('mouseup', stop);
    return stop;
  };
  const onFocus = (event: FocusEvent): void => {
    const { target } = event;
    const entered = target instanceof HTMLElement && target.matches('[data-row]') ? cellOf(target) : null;
    if (entered) table.enter(entered, 'start');
  };
  return { onMouseDown, onFocus };
}
