import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger, type TooltipProps } from 'react-aria-components';
import { isMac } from './platform.ts';
import { shortcutText } from './shortcut.ts';
import styles from './Tooltip.module.css';

type Props = {
  /** A control of react-aria's, which gets the tooltip. */
  readonly children: ReactElement;
  readonly text: string;
  readonly shortcut?: string;
  readonly placement?: TooltipProps['placement'];
};

export function Tooltip({ children, text, shortcut, placement = 'bottom' }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={60}>
      {children}
      <AriaTooltip className={styles.tooltip} placement={placement} offset={6}>
        {text}
        {shortcut !== undefined && <kbd className={styles.shortcut}>{shortcutText(shortcut, isMac)}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
