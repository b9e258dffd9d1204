import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger, type TooltipProps } from 'react-aria-components';
import type { ActionId } from './action-catalogue.ts';
import { Keys } from './Keys.tsx';
import styles from './Tooltip.module.css';

type Props = {
  /** A control of react-aria's, which gets the tooltip. */
  readonly children: ReactElement;
  readonly text: string;
  /** Whose keys it shows. */
  readonly action?: ActionId;
  readonly placement?: TooltipProps['placement'];
};

export function Tooltip({ children, text, action, placement = 'bottom' }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={60}>
      {children}
      <AriaTooltip className={styles.tooltip} placement={placement} offset={6}>
        {text}
        <Keys action={action} className={styles.shortcut} />
      </AriaTooltip>
    </TooltipTrigger>
  );
}
