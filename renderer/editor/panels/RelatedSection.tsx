import { Link, Pencil, X } from 'lucide-react';
import { useState, type Ref } from 'react';
import type { RelatedLink } from '../../../shared/article/block.ts';
import { newId } from '../../../shared/article/id.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SortableList } from '../../ui/SortableList.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useLive } from '../use-live.ts';
import type { Targets } from '../use-targets.ts';
import { RelatedFinder } from './RelatedFinder.tsx';
import { RelatedUrlDialog } from './RelatedUrlDialog.tsx';
import { relatedRows, reorderLinks, type RelatedRow } from './related-rows.ts';
import { Section } from './Section.tsx';
import styles from './panels.module.css';

type Props = { readonly session: ArticleSession; readonly targets: Targets; readonly inputRef: Ref<HTMLInputElement> };
type Editing = { readonly row: RelatedRow | null; readonly title: string; readonly url: string };

/** All "Baca juga" lines of the article in one list; every change goes through the editor, so that undo takes it back. */
export function RelatedSection({ session, targets, inputRef }: Props) {
  const translate = useTranslate();
  const blocks = useLive(session.relatedBlocks);
  const editor = useLive(session.bodyEditor);
  const [editing, setEditing] = useState<Editing | null>(null);
  const titleOf = ({ articleId, title }: RelatedLink): string => (articleId === null ? title : targets.get(articleId)?.headline || title);

  const remove = ({ block, link }: RelatedRow): void => {
    const items = block.items.filter((one) => one.id !== link.id);
    if (items.length === 0) editor?.removeBlock(block.id);
    else editor?.replaceBlock({ ...block, items });
  };
  const write = (title: string, url: string): void => {
    const row = editing?.row ?? null;
    if (row === null) editor?.addRelatedLink({ id: newId(), articleId: null, title, url });
    else editor?.replaceBlock({ ...row.block, items: row.block.items.map((one) => (one.id === row.link.id ? { ...one, title, url: url === '' ? null : url } : one)) });
    setEditing(null);
  };
  return (
    <Section title={translate('panels.related')} field="relatedLinks">
      <SortableList
        label={translate('panels.related')} items={relatedRows(blocks)} getText={(row) => titleOf(row.link)} emptyText={translate('panels.related.empty')}
        onReorder={(ids) => { for (const block of reorderLinks(blocks, ids)) editor?.replaceBlock(block); }}
      >
        {(row) => (
          <div className={styles.row}>
            <span className={styles.related}>
              <span>{titleOf(row.link)}</span>
              <span className={styles.where}>{whereText(row.link)}</span>
            </span>
            {row.link.articleId === null && (
              <IconButton
                icon={Pencil} size="small" label={translate('panels.related.edit', { title: titleOf(row.link) })}
                onPress={() => setEditing({ row, title: row.link.title, url: row.link.url ?? '' })}
              />
            )}
            <IconButton icon={X} size="small" label={translate('panels.related.remove', { title: titleOf(row.link) })} onPress={() => remove(row)} />
          </div>
        )}
      </SortableList>
      <RelatedFinder
        session={session} icon={Link} inputRef={inputRef}
        onArticle={(articleId, title) => editor?.addRelatedLink({ id: newId(), articleId, title, url: null })}
        onAddress={(url) => setEditing({ row: null, title: '', url })}
      />
      {editing !== null && <RelatedUrlDialog title={editing.title} url={editing.url} isNew={editing.row === null} onDone={write} onClose={() => setEditing(null)} />}
    </Section>
  );

  function whereText({ articleId, url }: RelatedLink): string {
    const target = articleId === null ? null : targets.get(articleId);
    if (target !== null) return translate(target === undefined ? 'panels.related.gone' : target.isInTrash ? 'trash.isThere' : 'panels.related.inLibrary');
    return url === null ? translate('panels.related.noAddress') : hostOf(url);
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
