import { useHost } from '../../bridge/use-desk.ts';
import { notify } from '../../ui/notify.ts';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import { useHouseStyle } from '../use-house-style.ts';
import { copyFiles, copyText } from './article-copy.ts';

/** Takes the whole article out of this window without the desk: to the clipboard, or to a file by the host. */
export function useArticleCopy(session: ArticleSession): { readonly copyAll: () => void; readonly saveCopy: () => void } {
  const translate = useTranslate();
  const host = useHost();
  const houseStyle = useHouseStyle(useField(session, 'houseStyle'));
  const copyAll = (): void => {
    navigator.clipboard.writeText(copyText(session.article(), houseStyle)).then(
      () => notify(translate('save.copyText.done'), { tone: 'success' }),
      () => notify(translate('save.copyText.failed'), { tone: 'danger' }),
    );
  };
  const saveCopy = (): void => {
    host.saveFiles(copyFiles(session.article(), houseStyle, new Date())).then(
      ({ saved }) => { if (saved) notify(translate('save.saveCopy.done'), { tone: 'success' }); },
      () => notify(translate('save.saveCopy.failed'), { tone: 'danger' }),
    );
  };
  useAction([
    { id: 'copy-all-text', title: translate('save.copyText'), run: copyAll },
    { id: 'save-copy', title: translate('save.saveCopy'), run: saveCopy },
  ]);
  return { copyAll, saveCopy };
}
