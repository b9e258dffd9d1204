import { useId, type ReactNode } from 'react';
import styles from './panels.module.css';

type Props = { readonly title: string; readonly field?: string; readonly children: ReactNode };

/** A named part of the panels. `field` is the article's field that it edits, for a check that leads to it. */
export function Section({ title, field, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section} data-field={field}>
      <h2 id={id} className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
