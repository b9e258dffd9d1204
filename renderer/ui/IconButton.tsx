import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps, type TooltipProps } from 'react-aria-components';
import type { ActionId } from './action-catalogue.ts';
import { classNames } from './class-names.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

export type IconButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> & {
  readonly icon: LucideIcon;
  /** The accessible name, and what the tooltip says. */
  readonly label: string;
  /** Whose keys the tooltip shows. */
  readonly action?: ActionId;
  readonly size?: 'small' | 'medium';
  readonly tooltipPlacement?: TooltipProps['placement'];
  readonly className?: string;
};

export function IconButton({ icon: Icon, label, action, size = 'medium', tooltipPlacement, className, ...props }: IconButtonProps) {
  return (
    <Tooltip text={label} action={action} placement={tooltipPlacement}>
      <AriaButton {...props} aria-label={label} className={classNames(styles.button, styles[size], className)}>
        <Icon aria-hidden className={styles.icon} />
      </AriaButton>
    </Tooltip>
  );
}
