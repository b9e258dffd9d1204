import { RedaksiError } from '../../../shared/contract/error.ts';
import { fetchPicture, PUBLIC_WEB, type Web } from './fetch-picture.ts';

export type PictureFetcher = {
  /**
   * Fetches a picture piece by piece; the desk goes on meanwhile.
   * @param id by which `stop` ends it; two of one name are ended together
   * @throws RedaksiError what `fetchPicture` throws; fetchTime, fetchStopped; disconnected where the desk closes
   */
  fetch(id: string, address: string, take: (piece: Uint8Array) => void): Promise<void>;
  stop(id: string): void;
  /** Ends all that are under way, and answers when they have ended. */
  close(): Promise<void>;
};

/** In milliseconds: how long nothing may come, and how long all of it may take. */
export type Patience = { readonly silence: number; readonly whole: number };
const PATIENCE: Patience = { silence: 20_000, whole: 180_000 };

type UnderWay = { readonly id: string; readonly ending: AbortController; readonly ended: Promise<void> };

/** @param web the public one, but in a test */
export function pictureFetcher(web: Web = PUBLIC_WEB, patience: Patience = PATIENCE): PictureFetcher {
  const underWay = new Set<UnderWay>();

  return {
    async fetch(id, address, take) {
      const ending = new AbortController();
      const tooLong = (): void => ending.abort(new RedaksiError('fetchTime', 'It took too long', { host: hostOf(address) }));
      let silence = setTimeout(tooLong, patience.silence);
      const whole = setTimeout(tooLong, patience.whole);
      const fetching = fetchPicture(address, (piece) => {
        clearTimeout(silence);
        silence = setTimeout(tooLong, patience.silence);
        take(piece);
      }, ending.signal, web).finally(() => {
        clearTimeout(silence);
        clearTimeout(whole);
        underWay.delete(one);
      });
      const one = { id, ending, ended: fetching.catch(() => undefined) };
      underWay.add(one);
      await fetching;
    },
    stop(id) {
      for (const one of underWay) if (one.id === id) one.ending.abort(new RedaksiError('fetchStopped', 'Nobody waits for it any more'));
    },
    async close() {
      for (const { ending } of underWay) ending.abort(new RedaksiError('disconnected', 'The desk is closed'));
      await Promise.all([...underWay].map(({ ended }) => ended));
    },
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
