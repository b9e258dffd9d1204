import { ListBox, ListBoxItem } from 'react-aria-components';
import { STAGES, type Stage } from '../../shared/article/fields.ts';
import { useCall } from '../bridge/use-call.ts';
import { StageDot } from '../ui/StageDot.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import styles from './StageFilter.module.css';

/** On show though nothing is in them, so that the way an article goes can be seen. */
const ALWAYS: readonly Stage[] = ['draft', 'inReview', 'approved', 'published'];

type Props = { readonly stage: Stage | null; readonly onChange: (stage: Stage | null) => void };

export function StageFilter({ stage, onChange }: Props) {
  const translate = useTranslate();
  const number = new Intl.NumberFormat(useLanguage());
  const { data: counts } = useCall('articles.counts', {});
  const countOf = (one: Stage): number => counts?.[one] ?? 0;
  const all = STAGES.reduce((sum, one) => sum + countOf(one), 0);
  const shown = STAGES.filter((one) => ALWAYS.includes(one) || countOf(one) > 0 || one === stage);
  const entries = [
    { id: 'all' as const, label: translate('desk.all'), count: all },
    ...shown.map((one) => ({ id: one, label: translate(`common.stage.${one}`), count: countOf(one) })),
  ];
  return (
    <ListBox
      aria-label={translate('desk.stages')} items={entries} selectionMode="single" disallowEmptySelection selectedKeys={[stage ?? 'all']} className={styles.list} dependencies={[counts]}
      onSelectionChange={(keys) => { if (keys !== 'all') for (const key of keys) onChange(STAGES.find((one) => one === key) ?? null); }}
    >
      {({ id, label, count }) => (
        <ListBoxItem id={id} textValue={label} className={styles.stage}>
          {id === 'all' ? <span className={styles.noDot} /> : <StageDot stage={id} />}
          <span className={styles.label}>{label}</span>
          <span className={styles.count}>{counts ? number.format(count) : ''}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
