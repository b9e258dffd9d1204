import { useId, useRef } from 'react';
import { Dialog } from 'react-aria-components';
import type { HouseChecker } from '../../../shared/house-rules/house-checker.ts';
import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';
import { AnchoredPopover } from '../../ui/AnchoredPopover.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { HouseHitList } from './HouseHitList.tsx';
import marks from './HouseHitMarks.module.css';
import styles from './house-rules.module.css';
import { useKeptFocus } from './use-kept-focus.ts';

type Props = {
  readonly session: ArticleSession;
  readonly checker: HouseChecker;
  /** Of one place. */
  readonly hits: readonly HouseHit[];
  readonly anchor: DOMRect;
  readonly onClose: () => void;
};

/** At the words: what the house rules say about one place of the article. */
export function HouseHitPopover({ session, checker, hits, anchor, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const dialog = useRef<HTMLElement>(null);
  useKeptFocus(dialog, hits);
  return (
    <AnchoredPopover label={translate('houseRules.settings')} anchor={anchor} onClose={onClose} className={marks.popover}>
      <Dialog ref={dialog} data-modal aria-labelledby={titleId} className={marks.told}>
        <h2 id={titleId} className={styles.title}>{translate('houseRules.title', { count: hits.length })}</h2>
        <HouseHitList session={session} checker={checker} hits={hits} labelledBy={titleId} />
      </Dialog>
    </AnchoredPopover>
  );
}
