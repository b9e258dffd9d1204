import { basename } from 'node:path';
import type { Dialog } from 'electron';
import { z } from 'zod';
import { RedaksiError, type Reply } from '../../shared/contract/error.ts';
import { exportedFileSchema, type ExportedFile } from '../../shared/contract/publishing.ts';
import type { Translate } from '../../shared/messages/translate.ts';
import { failureOf } from '../desk/failure-of.ts';
import { placeFile, placeFileAt } from '../desk/hosting/place-file.ts';

const filesSchema = z.array(exportedFileSchema).min(1).max(10_000);
type Dialogs = Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>;

/** Saves what one of our pages sent; what goes wrong is a `Failure`, because Electron would pass an error on as a bare string. */
export async function answerSaving(isFromUs: boolean, files: unknown, dialog: Dialogs, translate: Translate): Promise<Reply<{ saved: boolean }>> {
  try {
    if (!isFromUs) throw new RedaksiError('forbidden', 'Only the screens save files');
    const { success, data } = filesSchema.safeParse(files);
    if (!success) throw new RedaksiError('invalidInput', 'These are no files', { field: 'files' });
    return { ok: true, value: await saveFiles(data, dialog, translate) };
  } catch (error) {
    return { ok: false, error: failureOf(error, '') };
  }
}

/** Asks where to, and writes: one file under the name that is chosen, several below the folder that is chosen. */
async function saveFiles(files: readonly ExportedFile[], dialog: Dialogs, translate: Translate): Promise<{ saved: boolean }> {
  const [first] = files;
  if (first === undefined) return { saved: false };
  if (files.length === 1) {
    const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: basename(first.name), buttonLabel: translate('launch.save') });
    if (canceled || filePath === '') return { saved: false };
    placeFileAt(filePath, first.bytes);
    return { saved: true };
  }
  const { canceled, filePaths: [folder] } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'], buttonLabel: translate('launch.saveFolder') });
  if (canceled || folder === undefined) return { saved: false };
  for (const file of files) placeFile(folder, file.name, file.bytes);
  return { saved: true };
}
