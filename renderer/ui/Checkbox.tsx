import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './Checkbox.module.css';

export type CheckboxProps = {
  readonly label: string; readonly isSelected: boolean; readonly onChange: (isSelected: boolean) => void;
  /** Some of what it stands for is wanted. */
  readonly isIndeterminate?: boolean;
  /** Shown in the place of the label, which stays the accessible name. */
  readonly children?: ReactNode;
};

/** Something that is wanted or not. */
export function Checkbox({ label, isSelected, onChange, isIndeterminate = false, children }: CheckboxProps) {
  return (
    <AriaCheckbox
      isSelected={isSelected} isIndeterminate={isIndeterminate} onChange={onChange} aria-label={children === undefined ? undefined : label}
      className={styles.checkbox}
    >
      <span aria-hidden className={styles.box}>{isIndeterminate ? <Minus className={styles.check} /> : <Check className={styles.check} />}</span>
      {children ?? label}
    </AriaCheckbox>
  );
}
