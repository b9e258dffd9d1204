import type { LucideIcon } from 'lucide-react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './SegmentedControl.module.css';

export type Segment<Id extends string> = { readonly id: Id; readonly label: string; readonly icon?: LucideIcon };
export type SegmentedControlProps<Id extends string> = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
};

/** One of a few, all in sight. */
export function SegmentedControl<Id extends string>({ label, isLabelHidden = false, segments, value, onChange }: SegmentedControlProps<Id>) {
  return (
    <RadioGroup
      aria-label={isLabelHidden ? label : undefined} orientation="horizontal" value={value} className={styles.group}
      onChange={(id) => { const segment = segments.find((one) => one.id === id); if (segment) onChange(segment.id); }}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <div className={styles.track}>
        {segments.map(({ id, label: text, icon: Icon }) => (
          <Radio key={id} value={id} className={styles.segment}>
            {Icon && <Icon aria-hidden className={styles.icon} />}
            {text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
