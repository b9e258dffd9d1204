import type { Image } from '../../../shared/article/block.ts';

/** A picture's file: its place, which for one that is just coming is not yet the library's. */
export type Source = { readonly image: Image; readonly file: string };

/** Makes pictures smaller, and keeps what it made. */
export interface Scaler {
  /**
   * The bytes of a picture's sizes by their names (`scaledImages`); what is not there is made. Several pictures wait for each other.
   * @param names of those wanted; all are made where one is missing
   * @throws RedaksiError brokenImage, notScaled, which are found once for a file; unreadable; disconnected where it is closed before; internal where its thread ends
   */
  scaled(source: Source, names: readonly string[]): Promise<Uint8Array[]>;
  /** Ends after the picture under way; those that wait for it are refused. */
  close(): Promise<void>;
}
