import type { BlockOf } from '../../../shared/article/block.ts';
import { textDirection } from '../../../shared/article/text-direction.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { ShownWords } from '../body/ShownWords.tsx';
import styles from './Table.module.css';

/** A table with more places than are edited here: shown, moved and removed, and otherwise kept as it is. */
export function LargeTable({ block }: { readonly block: BlockOf<'table'> }) {
  const translate = useTranslate();
  const { language } = useBody();
  let part = 1;
  return (
    <div className={styles.table}>
      <p className={styles.note}>{translate('table.tooLarge')}</p>
      <div className={styles.scroll} lang={language} dir={textDirection(language)}>
        <table className={styles.grid}>
          {block.caption !== undefined && <caption data-part={0}>{block.caption}</caption>}
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.cells.map((cell, place) => {
                  const Tag = cell.header ? 'th' : 'td';
                  return <Tag key={place} data-part={part++} className={styles.cell} colSpan={cell.colspan} rowSpan={cell.rowspan}><ShownWords words={cell.children} /></Tag>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
