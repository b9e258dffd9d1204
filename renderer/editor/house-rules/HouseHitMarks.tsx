import { useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '../../../shared/checks/finding.ts';
import { useFocusMode } from '../../ui/columns.ts';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { spanRange } from '../highlight/span-range.ts';
import { placeAtCaret } from '../place-at-caret.ts';
import { selectInArticle } from '../select-in-article.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useLive } from '../use-live.ts';
import { findingOf } from './finding-of.ts';
import { hitsByPlace, nextPlace } from './hits-by-place.ts';
import { HouseHitMark } from './HouseHitMark.tsx';
import { HouseHitPopover } from './HouseHitPopover.tsx';
import styles from './HouseHitMarks.module.css';
import { CHECKED_FIELDS, placeOfBlock, placeOfField } from './place-of.ts';
import type { ArticleHouseHits } from './use-house-hits.ts';
import { useMarks } from './use-marks.ts';

type Props = {
  readonly session: ArticleSession;
  readonly houseHits: ArticleHouseHits;
  /** Whose margin the marks stand in. */
  readonly paper: HTMLElement | null;
  /** Brings a field or a block into sight and gives it the keyboard. */
  readonly show: (finding: Finding) => void;
};

type Open = { readonly place: string; readonly anchor: DOMRect };

/** In the margin, beside every place that the house rules have something to say about; a press or a key tells what, and does it. */
export function HouseHitMarks({ session, houseHits, paper, show }: Props) {
  const translate = useTranslate();
  const { checker, hits } = useLive(houseHits);
  const places = useMemo(() => hitsByPlace(hits), [hits]);
  const isFocused = useFocusMode();
  // Focus is for writing alone; the keys tell there too. Without hits nothing is looked for at each letter.
  const margin = isFocused || hits.length === 0 ? null : paper;
  const marks = useMarks(places, margin);
  const [open, setOpen] = useState<Open | null>(null);
  const last = useRef<string | null>(null);
  // Once a place is dealt with it must not be told again by itself, over words that are being typed.
  if (open && !places.has(open.place)) setOpen(null);

  const openAt = (place: string): void => {
    const [hit] = places.get(place) ?? [];
    if (!hit) return;
    last.current = place;
    show(findingOf(hit));
    selectInArticle(session, hit);
    // What is brought into sight has its place in the next frame.
    requestAnimationFrame(() => {
      const element = hit.blockId === null ? document.activeElement : session.bodyEditor.get()?.elementOf(hit.blockId);
      const words = element && hit.blockId !== null ? spanRange(element, hit) : null;
      if (element) setOpen({ place, anchor: (words ?? element).getBoundingClientRect() });
    });
  };
  const go = (direction: 1 | -1): void => {
    const at = placeAtCaret(session, CHECKED_FIELDS);
    const here = at && ('field' in at ? placeOfField(at.field) : placeOfBlock(at.blockId));
    // The place that one stands in is told first, once.
    const place = here !== null && here !== last.current && places.has(here) ? here
      : nextPlace(places, [...CHECKED_FIELDS.map(placeOfField), ...session.blocks().map(({ id }) => placeOfBlock(id))], here, direction);
    if (place !== null) openAt(place);
  };
  useAction([
    { id: 'house-hit-next', title: translate('houseRules.next'), isEnabled: hits.length > 0, run: () => go(1) },
    { id: 'house-hit-previous', title: translate('houseRules.previous'), isEnabled: hits.length > 0, run: () => go(-1) },
  ]);
  const opened = open && places.get(open.place);
  return (
    <>
      {margin && marks.length > 0 && createPortal(
        <div role="group" aria-label={translate('houseRules.marks')} className={styles.marks}>
          {marks.map(({ place, top }) => <HouseHitMark key={place} hits={places.get(place) ?? []} top={top} onPress={() => openAt(place)} />)}
        </div>,
        margin,
      )}
      {checker && open && opened && (
        <HouseHitPopover session={session} checker={checker} hits={opened} anchor={open.anchor} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
