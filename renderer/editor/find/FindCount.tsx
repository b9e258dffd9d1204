import { classNames } from '../../ui/class-names.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import styles from './FindBar.module.css';
import type { FindState } from './find-state.ts';

/** Which of how many places, or why there is none. */
export function FindCount({ state: { query, found, here, problem } }: { readonly state: FindState }) {
  const translate = useTranslate();
  const text = (): string => {
    if (problem !== null) return translate(`find.${problem}`);
    if (query.text === '') return '';
    return found.length === 0 ? translate('find.none') : translate('find.count', { here: here + 1, count: found.length });
  };
  return <span role="status" className={classNames(styles.count, problem !== null && styles.problem)}>{text()}</span>;
}
