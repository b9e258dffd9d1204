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
import { hitsByPlace, nextPlace } from './hits-by-place.ts';
import { HouseHitMark } from './HouseHitMark.tsx';
import { HouseHitPopover } from './HouseHitPopover.tsx';
import styles from './HouseHitMarks.module.css';
import type { ArticleHouseHits } from './use-house-hits.ts';
import { useMarks } from './use-marks.ts';

const FIELDS = ['headline', 'standfirst'] as const;

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
  const marks = useMarks(places, paper);
  const isFocused = useFocusMode();
  const [open, setOpen] = useState<Open | null>(null);
  const last = useRef<string | null>(null);

  const openAt = (place: string): void => {
    const [hit] = places.get(place) ?? [];
    if (!hit) return;
    last.current = place;
    show({ code: hit.ruleId, severity: hit.severity, field: hit.field, blockId: hit.blockId, details: {} });
    selectInArticle(session, hit);
    // What is brought into sight has its place in the next frame.
    requestAnimationFrame(() => {
      const element = hit.blockId === null ? document.activeElement : session.bodyEditor.get()?.elementOf(hit.blockId);
      const words = element && hit.blockId !== null ? spanRange(element, hit) : null;
      if (element) setOpen({ place, anchor: (words ?? element).getBoundingClientRect() });
    });
  };
  const go = (direction: 1 | -1): void => {
    const here = placeAtCaret(session, FIELDS);
    // The place that one stands in is told first, once.
    const place = here !== null && here !== last.current && places.has(here) ? here
      : nextPlace(places, [...FIELDS, ...session.blocks().map(({ id }) => id)], here, direction);
    if (place !== null) openAt(place);
  };
  useAction([
    { id: 'house-hit-next', title: translate('houseRules.next'), isEnabled: hits.length > 0, run: () => go(1) },
    { id: 'house-hit-previous', title: translate('houseRules.previous'), isEnabled: hits.length > 0, run: () => go(-1) },
  ]);
  const opened = open && places.get(open.place);
  return (
    <>
      {paper && !isFocused && marks.length > 0 && createPortal(
        <div role="group" aria-label={translate('houseRules.marks')} className={styles.marks}>
          {marks.map(({ place, top }) => <HouseHitMark key={place} hits={places.get(place) ?? []} top={top} onPress={() => openAt(place)} />)}
        </div>,
        paper,
      )}
      {checker && open && opened && (
        <HouseHitPopover session={session} checker={checker} hits={opened} anchor={open.anchor} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
