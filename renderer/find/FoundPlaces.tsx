import type { FoundArticle } from '../../shared/contract/find.ts';
import { hrefOf } from '../route.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { placeKey, type LeftOut } from './chosen.ts';
import styles from './FindScreen.module.css';

type Props = {
  readonly article: FoundArticle;
  /** Whether each place is shown with what would stand there instead. */
  readonly isReplaced: boolean;
  readonly leftOut: LeftOut;
  readonly onLeave: (keys: readonly string[], isLeftOut: boolean) => void;
};

/** One article and every place in it, each to be taken or left. */
export function FoundPlaces({ article: { id, headline, stage, found }, isReplaced, leftOut, onLeave }: Props) {
  const translate = useTranslate();
  const name = headline === '' ? translate('common.noHeadline') : headline;
  const keys = found.map((_, index) => placeKey(id, index));
  const left = keys.filter((key) => leftOut.has(key)).length;
  return (
    <li className={styles.article}>
      <div className={styles.head}>
        {isReplaced && (
          <Checkbox label={translate('find.everywhere.all', { headline: name })} isSelected={left === 0} isIndeterminate={left > 0 && left < keys.length} onChange={(isWanted) => onLeave(keys, !isWanted)}>
            <span />
          </Checkbox>
        )}
        <a href={hrefOf({ screen: 'write', articleId: id })} aria-label={translate('find.everywhere.openArticle', { headline: name })} className={styles.headline}>{name}</a>
        <span className={styles.about}>{translate(`common.stage.${stage}`)}</span>
      </div>
      <ul aria-label={name} className={styles.places}>
        {found.map(({ before, words, after, text }, index) => {
          const key = placeKey(id, index);
          const shown = (
            <span className={styles.place}>
              {before}
              {isReplaced ? <><del>{words}</del><ins>{text}</ins></> : <mark>{words}</mark>}
              {after}
            </span>
          );
          return (
            <li key={key}>
              {isReplaced
                ? <Checkbox label={`${before}${words}${after} → ${text === '' ? translate('find.everywhere.nothing') : text}`} isSelected={!leftOut.has(key)} onChange={(isWanted) => onLeave([key], !isWanted)}>{shown}</Checkbox>
                : shown}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
