import { memo, type ReactNode } from 'react';
import type { Inline } from '../../../shared/article/inline.ts';
import { classNames } from '../../ui/class-names.ts';
import { ShownWords } from '../body/ShownWords.tsx';
import styles from './Table.module.css';

type Props = {
  readonly words: readonly Inline[];
  /** The number of its run of words (`TextParts`); undefined in a place that the article does not have. */
  readonly part: number | undefined;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** What it heads; undefined: it is no header. */
  readonly scope: 'col' | 'row' | undefined;
  readonly isSelected: boolean;
  /** Whether the keyboard comes into the table here. */
  readonly isEntry: boolean;
  /** Stands in place of the words. */
  readonly children?: ReactNode;
};

/** A cell; drawn again only where something of it changes, so that a letter in a long table costs one. */
export const ShownCell = memo(function ShownCell({ words, part, row, column, rowSpan, colSpan, scope, isSelected, isEntry, children }: Props) {
  const Tag = scope === undefined ? 'td' : 'th';
  return (
    <Tag
      data-part={part} data-row={row} data-column={column} data-enter={isEntry || undefined} scope={scope} tabIndex={children === undefined ? (isEntry ? 0 : -1) : undefined}
      rowSpan={rowSpan > 1 ? rowSpan : undefined} colSpan={colSpan > 1 ? colSpan : undefined} className={classNames(styles.cell, isSelected && styles.selected, children !== undefined && styles.written)}
    >
      {children ?? <div className={styles.words} dir="auto"><p><ShownWords words={words} /></p></div>}
    </Tag>
  );
});
