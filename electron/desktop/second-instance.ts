import type { Dialog } from 'electron';
import type { RedaksiError } from '../../shared/contract/error.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import type { Translate } from '../../shared/messages/translate.ts';
import { askForward } from '../desk/hosting/bring-forward.ts';

/**
 * Where the library is open in another Redaksi: names it and offers to bring its window forward. A command that is just
 * running has no window.
 * @param inUse `libraryInUse`
 */
export async function offerFirst(dialog: Pick<Dialog, 'showMessageBox' | 'showErrorBox'>, translate: Translate, library: string, inUse: RedaksiError): Promise<void> {
  const reason = failureText(translate, inUse.toFailure());
  if (inUse.details['kind'] === 'command') return dialog.showErrorBox(translate('launch.failed'), reason);
  const { response } = await dialog.showMessageBox({
    type: 'info', message: translate('launch.failed'), detail: reason,
    buttons: [translate('launch.second.bring'), translate('launch.second.leave')], defaultId: 0, cancelId: 1,
  });
  if (response === 0 && !await askForward(library)) dialog.showErrorBox(translate('launch.failed'), translate('launch.second.silent'));
}
