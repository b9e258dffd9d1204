import type { BlockOf } from '../../../shared/article/block.ts';
import type { CardBlock } from '../nodes/card-node.ts';
import { CardWords } from './CardWords.tsx';
import styles from './KeptCard.module.css';

type KeptBlock = Exclude<CardBlock, { type: 'figure' | 'relatedLinks' }>;

/** A block that comes with an import: shown, moved and removed here, and otherwise kept as it is. */
export function KeptCard({ block }: { readonly block: KeptBlock }) {
  switch (block.type) {
    case 'rule': return <hr className={styles.rule} />;
    case 'embed': return <p className={styles.embed}><strong data-part={0}>{block.title}</strong><span className={styles.address}>{block.url}</span></p>;
    case 'pullQuote': return (
      <blockquote className={styles.pullQuote}>
        <span data-part={0}><CardWords words={block.children} /></span>
        {block.attribution !== undefined && <footer className={styles.attribution}>— <span data-part={1}>{block.attribution}</span></footer>}
      </blockquote>
    );
    case 'table': return (
      <div className={styles.scroll}>
        <table className={styles.table}>
          {block.caption !== undefined && <caption data-part={0}>{block.caption}</caption>}
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.cells.map((cell, place) => {
                  const Cell = cell.header ? 'th' : 'td';
                  return <Cell key={place} data-part={cellPart(block.rows, index) + place} colSpan={cell.colspan} rowSpan={cell.rowspan}><CardWords words={cell.children} /></Cell>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
}

/** The number of a row's first cell among the table's runs of words, of which the caption is the first. */
function cellPart(rows: BlockOf<'table'>['rows'], row: number): number {
  return rows.slice(0, row).reduce((part, { cells }) => part + cells.length, 1);
}
