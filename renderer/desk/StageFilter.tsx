import { Trash2 } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { STAGES, type Stage } from '../../shared/article/fields.ts';
import { useCall } from '../bridge/use-call.ts';
import { classNames } from '../ui/class-names.ts';
import { StageDot } from '../ui/StageDot.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import styles from './StageFilter.module.css';

/** On show though nothing is in them, so that the way an article goes can be seen. */
const ALWAYS: readonly Stage[] = ['draft', 'inReview', 'approved', 'published'];

/** What the desk's list shows: every article, those of a stage, or what was deleted. */
export type Place = Stage | 'all' | 'trash';
type Props = { readonly place: Place; readonly onChange: (place: Place) => void };

export function StageFilter({ place, onChange }: Props) {
  const translate = useTranslate();
  const number = new Intl.NumberFormat(useLanguage());
  const { data: counts } = useCall('articles.counts', {});
  const { data: trash } = useCall('trash.count', {});
  const countOf = (one: Stage): number => counts?.[one] ?? 0;
  const all = STAGES.reduce((sum, one) => sum + countOf(one), 0);
  const shown = STAGES.filter((one) => ALWAYS.includes(one) || countOf(one) > 0 || one === place);
  const entries = [
    { id: 'all' as const, label: translate('desk.all'), count: all },
    ...shown.map((one) => ({ id: one, label: translate(`common.stage.${one}`), count: countOf(one) })),
    { id: 'trash' as const, label: translate('trash.name'), count: trash?.articles ?? 0 },
  ];
  return (
    <ListBox
      aria-label={translate('desk.stages')} items={entries} selectionMode="single" disallowEmptySelection selectedKeys={[place]} className={styles.list} dependencies={[counts, trash]}
      onSelectionChange={(keys) => { if (keys !== 'all') for (const key of keys) onChange(entries.find(({ id }) => id === key)?.id ?? 'all'); }}
    >
      {({ id, label, count }) => (
        <ListBoxItem id={id} textValue={label} className={classNames(styles.stage, id === 'trash' && styles.trash)}>
          <Mark place={id} />
          <span className={styles.label}>{label}</span>
          <span className={styles.count}>{counts ? number.format(count) : ''}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}

function Mark({ place }: { readonly place: Place }) {
  if (place === 'all') return <span className={styles.noDot} />;
  return place === 'trash' ? <Trash2 aria-hidden className={styles.icon} /> : <StageDot stage={place} />;
}
