import type { NodeKey } from 'lexical';
import type { BlockOf } from '../../../shared/article/block.ts';
import { isPlain, plainInlines } from '../../../shared/article/plain-inlines.ts';
import { inlineText } from '../../../shared/article/text.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { KeptCard } from './KeptCard.tsx';
import styles from './PullQuoteCard.module.css';
import { useCardEdit } from './use-card-edit.ts';

/** Words lifted out of the story. One that came with marks or links is shown and kept: fields of plain words would drop them. */
export function PullQuoteCard({ nodeKey, block }: { readonly nodeKey: NodeKey; readonly block: BlockOf<'pullQuote'> }) {
  const translate = useTranslate();
  const { language } = useBody();
  const edit = useCardEdit(nodeKey);
  if (!isPlain(block.children)) return <KeptCard block={block} />;
  return (
    <div className={styles.pullQuote} lang={language}>
      <textarea
        data-part={0} className={styles.words} rows={1} dir="auto" spellCheck aria-label={translate('editor.pullQuote.words')} placeholder={translate('editor.pullQuote.words')}
        value={inlineText(block.children)} onChange={(event) => edit({ ...block, children: plainInlines(event.target.value) }, 'words')}
      />
      <input
        data-part={1} className={styles.attribution} dir="auto" spellCheck aria-label={translate('editor.attribution')} placeholder={translate('editor.attributionHint')}
        value={block.attribution ?? ''} onChange={(event) => edit(attributed(block, event.target.value), 'attribution')}
      />
    </div>
  );
}

function attributed({ attribution: _before, ...block }: BlockOf<'pullQuote'>, name: string): BlockOf<'pullQuote'> {
  return name === '' ? block : { ...block, attribution: name };
}
