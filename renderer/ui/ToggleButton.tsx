import type { LucideIcon } from 'lucide-react';
import { ToggleButton as AriaToggleButton, type ToggleButtonProps as AriaToggleButtonProps } from 'react-aria-components';
import type { ActionId } from './action-catalogue.ts';
import { classNames } from './class-names.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

export type ToggleButtonProps = Omit<AriaToggleButtonProps, 'className' | 'children' | 'aria-label'> & {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Whose keys the tooltip shows. */
  readonly action?: ActionId;
  readonly size?: 'small' | 'medium';
};

/** An icon that is on or off: bold, a column that is shown. */
export function ToggleButton({ icon: Icon, label, action, size = 'medium', ...props }: ToggleButtonProps) {
  return (
    <Tooltip text={label} action={action}>
      <AriaToggleButton {...props} aria-label={label} className={classNames(styles.button, styles[size])}>
        <Icon aria-hidden className={styles.icon} />
      </AriaToggleButton>
    </Tooltip>
  );
}
