import type { Image } from '../../shared/article/block.ts';
import type { CallOutput } from '../../shared/contract/contract.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import { tooManyBytes } from '../../shared/import/image-limits.ts';
import type { DeskClient } from './desk-client.ts';

/** In bytes: what is in memory of a picture, however large it is. */
const PIECE = 1024 * 1024;

/** Sends a picture to the library, piece by piece, each after the one before has been written. @throws RedaksiError; DOMException where the file cannot be read */
export async function sendImage(client: Pick<DeskClient, 'call'>, file: File): Promise<Image> {
  const refusal = tooManyBytes(file.name, file.size);
  if (refusal) throw refusal;
  let from = 0;
  let upload: string | null = null;
  for (;;) {
    const to: number = Math.min(file.size, from + PIECE);
    const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
    const answer: CallOutput<'images.store'> = await client.call('images.store', { bytes, upload, isLast: to === file.size });
    if (answer.image) return answer.image;
    if (to === file.size) throw new RedaksiError('internal', 'The last piece was not answered with an image');
    [from, upload] = [to, answer.upload];
  }
}
