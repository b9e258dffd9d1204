import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'medium';
  readonly icon?: LucideIcon;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly className?: string;
};

export function Button({ variant = 'secondary', size = 'medium', icon: Icon, className, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classNames(styles.button, styles[variant], styles[size], className)}>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <span className={styles.text}>{children}</span>
    </AriaButton>
  );
}
