import { useState, useSyncExternalStore } from 'react';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { failureText } from '../../../shared/messages/failure-text.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { isConflict } from '../session/save-state.ts';
import styles from './panels.module.css';

/** Two windows have written the same article; nothing goes on before the person has chosen, and neither version is lost. */
export function ConflictDialog({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const { subscribe, get } = session.saveState;
  const isOpen = useSyncExternalStore(subscribe, () => isConflict(get()));
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const choose = async (choice: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await choice();
    } catch (error) {
      if (!(error instanceof RedaksiError)) throw error;
      setFailure(failureText(translate, error.toFailure()));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={translate('panels.conflict.title')} isOpen={isOpen} onClose={() => undefined} size="small" role="alertdialog"
      footer={<>
        <Button isDisabled={isBusy} onPress={() => void choose(() => session.takeTheirs())}>{translate('panels.conflict.theirs')}</Button>
        <Button variant="primary" autoFocus isDisabled={isBusy} onPress={() => void choose(() => session.keepMine())}>{translate('panels.conflict.mine')}</Button>
      </>}
    >
      <p>{translate('panels.conflict.text')}</p>
      {failure !== null && <p role="alert" className={styles.failure}>{failure}</p>}
    </Dialog>
  );
}
