import type { Ref } from 'react';
import { FieldError, Label, Text, TextArea as AriaTextArea, TextField, type TextFieldProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './Field.module.css';

export type TextAreaProps = Omit<TextFieldProps, 'className' | 'children'> & {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly description?: string;
  readonly errorMessage?: string;
  readonly rows?: number;
  /** Fixed-width letters and no wrapping. */
  readonly isCode?: boolean;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly className?: string;
};

/** Grows with its text. */
export function TextArea({ label, isLabelHidden = false, placeholder, description, errorMessage, rows, isCode = false, inputRef, className, ...props }: TextAreaProps) {
  return (
    <TextField {...props} aria-label={isLabelHidden ? label : undefined} isInvalid={errorMessage !== undefined} className={classNames(styles.field, className)}>
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <AriaTextArea ref={inputRef} rows={rows} placeholder={placeholder} spellCheck={isCode ? false : undefined} className={classNames(styles.input, styles.textArea, isCode && styles.code)} />
      {description !== undefined && <Text slot="description" className={styles.description}>{description}</Text>}
      <FieldError className={styles.error}>{errorMessage}</FieldError>
    </TextField>
  );
}
