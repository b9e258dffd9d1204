import { blockText, datelineText } from '../../../shared/article/text.ts';
import type { Revision } from '../../../shared/contract/revisions.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { failureText } from '../../../shared/messages/failure-text.ts';
import styles from './panels.module.css';

type Props = { readonly articleId: string; readonly revision: Revision; readonly title: string; readonly onClose: () => void };

/** The words of a revision, to read only. */
export function RevisionDialog({ articleId, revision, title, onClose }: Props) {
  const translate = useTranslate();
  const { data, error } = useCall('revisions.get', { articleId, sequence: revision.sequence });
  return (
    <Dialog title={title} isOpen onClose={onClose} size="large">
      {error && <p>{failureText(translate, error.toFailure())}</p>}
      {data && (
        <article lang={data.article.fields.language} className={styles.reading}>
          <h3 className={styles.readingHeadline}>{data.article.fields.headline || translate('common.noHeadline')}</h3>
          {data.article.fields.standfirst !== '' && <p className={styles.readingStandfirst}>{data.article.fields.standfirst}</p>}
          {data.article.body.map((block, index) => (
            <p key={block.id} className={styles.readingBlock} data-type={block.type}>
              {index === 0 && datelineText(data.article.fields.dateline)}
              {block.type === 'relatedLinks' && `${block.label ?? translate('panels.related')} `}
              {blockText(block)}
            </p>
          ))}
        </article>
      )}
    </Dialog>
  );
}
