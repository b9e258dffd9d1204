import { ShownWords } from '../body/ShownWords.tsx';
import type { CardBlock } from '../nodes/card-node.ts';
import styles from './KeptCard.module.css';

type KeptBlock = Exclude<CardBlock, { type: 'figure' | 'gallery' | 'relatedLinks' | 'table' | 'embed' | 'factBox' }>;

/** A block that is shown, moved and removed here, and otherwise kept as it is. */
export function KeptCard({ block }: { readonly block: KeptBlock }) {
  switch (block.type) {
    case 'rule': return <hr className={styles.rule} />;
    case 'pullQuote': return (
      <blockquote className={styles.pullQuote}>
        <span data-part={0}><ShownWords words={block.children} /></span>
        {block.attribution !== undefined && <footer className={styles.attribution}>— <span data-part={1}>{block.attribution}</span></footer>}
      </blockquote>
    );
  }
}
