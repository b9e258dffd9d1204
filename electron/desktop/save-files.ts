import { writeFile } from 'node:fs/promises';
import type { Dialog } from 'electron';
import { z } from 'zod';
import { exportedFileSchema, type ExportedFile } from '../../shared/contract/publishing.ts';
import type { Translate } from '../../shared/messages/translate.ts';
import { placeFile } from '../desk/hosting/place-file.ts';

export const filesSchema = z.array(exportedFileSchema).min(1).max(10_000);

/** Asks where to, and writes: one file under the name that is chosen, several below the folder that is chosen. */
export async function saveFiles(files: readonly ExportedFile[], dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>, translate: Translate): Promise<{ saved: boolean }> {
  const [first] = files;
  if (first === undefined) return { saved: false };
  if (files.length === 1) {
    const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: first.name, buttonLabel: translate('launch.save') });
    if (canceled || filePath === '') return { saved: false };
    await writeFile(filePath, first.bytes);
    return { saved: true };
  }
  const { canceled, filePaths: [folder] } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'], buttonLabel: translate('launch.saveFolder') });
  if (canceled || folder === undefined) return { saved: false };
  for (const file of files) placeFile(folder, file.name, file.bytes);
  return { saved: true };
}
