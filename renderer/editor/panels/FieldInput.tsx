import { useState } from 'react';
import { fieldsSchema, type Fields } from '../../../shared/article/fields.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';

type TextName = 'publisher' | 'source' | 'section' | 'slug' | 'canonicalUrl';

type Props = {
  readonly session: ArticleSession;
  readonly name: TextName;
  readonly label: string;
  readonly placeholder?: string;
  readonly description?: string;
  /** Said while what stands in the field is not a value that it may have. */
  readonly invalidText?: string;
};

/** A field of one line. What it may not be stays in the input with a sentence and never leaves for the desk. */
export function FieldInput({ session, name, label, placeholder, description, invalidText }: Props) {
  const value = useField(session, name);
  const [refused, setRefused] = useState<string | null>(null);
  const change = (typed: string): void => {
    const parsed = fieldsSchema.shape[name].safeParse(typed.trim() === '' ? '' : typed);
    setRefused(parsed.success ? null : typed);
    if (!parsed.success) return;
    const patch: Partial<Fields> = { [name]: parsed.data };
    session.changeFields(patch);
  };
  return (
    <div data-field={name}>
      <TextField
        label={label} placeholder={placeholder} description={description} value={refused ?? value} onChange={change}
        errorMessage={refused === null ? undefined : invalidText}
      />
    </div>
  );
}
