import { useSyncExternalStore } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { askedDeletion, setAskedDeletion, watchAskedDeletion } from './asked-deletion.ts';
import styles from './trash.module.css';

/** What readers and other articles lose by a deletion, before it is made; one a window. */
export function DeleteDialog() {
  const translate = useTranslate();
  const asked = useSyncExternalStore(watchAskedDeletion, askedDeletion);
  if (asked === null) return null;
  const close = (): void => setAskedDeletion(null);
  const more = asked.linkerCount - asked.linkers.length;
  return (
    <Dialog
      isOpen onClose={close} size="small" role="alertdialog" title={translate('trash.putTitle', { headline: asked.headline })}
      footer={<>
        <Button autoFocus onPress={close}>{translate('common.cancel')}</Button>
        <Button variant="danger" onPress={() => { close(); asked.onConfirm(); }}>{translate('trash.put')}</Button>
      </>}
    >
      <div className={styles.asked}>
        {asked.isPublished && <p>{translate('trash.isPublished')}</p>}
        <p>{asked.linkerCount === 0 ? translate('trash.noLinkers') : translate('trash.linkers', { count: asked.linkerCount })}</p>
        {asked.linkers.length > 0 && (
          <ul className={styles.linkers}>
            {asked.linkers.map((row) => <li key={row.id} lang={row.language}>{row.headline || translate('common.noHeadline')}</li>)}
            {more > 0 && <li>{translate('trash.moreLinkers', { count: more })}</li>}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
