import type { HouseChecker } from '../../../shared/house-rules/house-checker.ts';
import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';
import { hitReason } from '../../../shared/messages/hit-reason.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import { HouseHitRow } from './HouseHitRow.tsx';
import styles from './house-rules.module.css';
import { placeOf } from './place-of.ts';
import { useHitActions } from './use-hit-actions.ts';

type Props = {
  readonly session: ArticleSession;
  /** Which found them. */
  readonly checker: HouseChecker;
  readonly hits: readonly HouseHit[];
  readonly labelledBy: string;
  readonly onShow?: (hit: HouseHit) => void;
};

export function HouseHitList({ session, checker, hits, labelledBy, onShow }: Props) {
  const translate = useTranslate();
  const screenLanguage = useLanguage();
  const language = useField(session, 'language');
  const { apply, ignoreHere, ignoreAlways } = useHitActions(session);
  return (
    <ul className={styles.list} aria-labelledby={labelledBy}>
      {hits.map((hit) => (
        <HouseHitRow
          key={`${hit.ruleId} ${placeOf(hit)} ${hit.part} ${hit.from}`} hit={hit} language={language}
          reason={hitReason(hit, checker, translate, screenLanguage)} onApply={(suggestion) => apply(hit, suggestion)}
          onIgnoreHere={() => ignoreHere(hit)} onIgnoreAlways={() => ignoreAlways(hit)} onShow={onShow && (() => onShow(hit))}
        />
      ))}
    </ul>
  );
}
