import type { LucideIcon } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './Field.module.css';

export type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'children' | 'onKeyDown'> & {
  readonly label: string;
  /** The label stays the accessible name. */
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly description?: string;
  /** Shown, and told to assistive technology, where it is there. */
  readonly errorMessage?: string;
  readonly icon?: LucideIcon;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly className?: string;
};

export function TextField({ label, isLabelHidden = false, placeholder, description, errorMessage, icon: Icon, inputRef, onKeyDown, className, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} aria-label={isLabelHidden ? label : undefined} isInvalid={errorMessage !== undefined} className={classNames(styles.field, className)}>
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <span className={styles.frame}>
        {Icon && <Icon aria-hidden className={styles.icon} />}
        <Input ref={inputRef} placeholder={placeholder} onKeyDown={onKeyDown} className={classNames(styles.input, Icon && styles.withIcon)} />
      </span>
      {description !== undefined && <Text slot="description" className={styles.description}>{description}</Text>}
      <FieldError className={styles.error}>{errorMessage}</FieldError>
    </AriaTextField>
  );
}
