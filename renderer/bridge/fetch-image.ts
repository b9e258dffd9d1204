import { newId } from '../../shared/article/id.ts';
import type { Image } from '../../shared/article/block.ts';
import type { DeskClient } from './desk-client.ts';

/**
 * Has the desk fetch a picture from the web into the library. Only ever for a press of a person's.
 * @param signal ends it at the desk too
 * @throws RedaksiError; the signal's reason
 */
export async function fetchImage(client: Pick<DeskClient, 'call'>, url: string, signal: AbortSignal): Promise<Image> {
  signal.throwIfAborted();
  const fetch = newId();
  const stop = (): void => {
    // A desk that does not hear of it says so by the answer that is waited for.
    client.call('images.stopFetching', { fetch }).catch(() => undefined);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    const { image } = await client.call('images.fetch', { url, fetch });
    signal.throwIfAborted();
    return image;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
