import { ArrowDown, ArrowUp, Pencil, Plus, Tag, Trash2 } from 'lucide-react';
import type { NodeKey } from 'lexical';
import { useState } from 'react';
import type { BlockOf, RelatedLink } from '../../../shared/article/block.ts';
import { textDirection } from '../../../shared/article/text-direction.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { moveTo } from '../../ui/move.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import styles from './RelatedLinksCard.module.css';
import { RelatedLinkForm } from './RelatedLinkForm.tsx';
import { useCardEdit } from './use-card-edit.ts';

type Props = {
  readonly nodeKey: NodeKey;
  readonly block: BlockOf<'relatedLinks'>;
  /** Makes this block the one that the next link goes to. */
  readonly onEnter: () => void;
};

/** Related links as a reader sees them; each can be moved, edited and removed in place. */
export function RelatedLinksCard({ nodeKey, block, onEnter }: Props) {
  const translate = useTranslate();
  const { targets, language, houseStyle, onPickRelated } = useBody();
  const edit = useCardEdit(nodeKey);
  const [editing, setEditing] = useState<string | null>(null);
  const titleOf = (item: RelatedLink): string => (item.articleId !== null && targets.get(item.articleId)?.headline) || item.title || (item.url ?? '');
  const own = block.items.filter(({ articleId }) => articleId === null);
  const setItems = (items: readonly RelatedLink[]): void => edit({ ...block, items: [...items] });
  return (
    <div className={styles.related} lang={language}>
      <div className={styles.labelLine}>
        <ToggleButton
          icon={Tag} size="small" label={translate('editor.related.hasLabel')} isSelected={block.label !== ''}
          onChange={(hasLabel) => edit({ ...block, label: hasLabel ? null : '' })}
        />
        {block.label === ''
          ? <span className={styles.noLabel}>{translate('editor.related.noLabel')}</span>
          : (
            <input
              className={styles.label} dir="auto" aria-label={translate('editor.related.label')} value={block.label ?? ''} placeholder={houseStyle?.labels.relatedLinks ?? ''}
              onChange={(event) => edit({ ...block, label: event.target.value === '' ? null : event.target.value }, 'label')}
            />
          )}
      </div>
      <ul className={styles.items}>
        {block.items.map((item, index) => (
          <li key={item.id} className={styles.item}>
            {editing === item.id
              ? <RelatedLinkForm link={item} onCancel={() => setEditing(null)} onSave={(link) => { setItems(block.items.map((one) => (one.id === link.id ? link : one))); setEditing(null); }} />
              : (
                <>
                  <span data-part={item.articleId === null ? own.indexOf(item) : undefined} className={styles.title} dir={textDirection(language)}>{titleOf(item)}</span>
                  <span className={styles.tools}>
                    <IconButton icon={ArrowUp} size="small" label={translate('editor.related.up', { title: titleOf(item) })} isDisabled={index === 0} onPress={() => setItems(moveTo(block.items, index, index - 1))} />
                    <IconButton icon={ArrowDown} size="small" label={translate('editor.related.down', { title: titleOf(item) })} isDisabled={index === block.items.length - 1} onPress={() => setItems(moveTo(block.items, index, index + 1))} />
                    {item.articleId === null && <IconButton icon={Pencil} size="small" label={translate('editor.related.edit', { title: titleOf(item) })} onPress={() => setEditing(item.id)} />}
                    <IconButton icon={Trash2} size="small" label={translate('editor.related.remove', { title: titleOf(item) })} onPress={() => setItems(block.items.filter((one) => one.id !== item.id))} />
                  </span>
                </>
              )}
          </li>
        ))}
      </ul>
      <Button icon={Plus} size="small" variant="quiet" onPress={() => { onEnter(); onPickRelated(); }}>{translate('editor.related.add')}</Button>
    </div>
  );
}
