import type { Failure } from '../../../shared/contract/error.ts';
import type { Source } from './scaler.ts';

/** `folder`: as for `scalerHere`. */
export type GivenToScaler = { readonly folder: string | null };

export type ToScaler = { kind: 'scaled'; id: number; source: Source; names: readonly string[] } | { kind: 'close' };

/** The answer to one question. */
export type FromScaler = { id: number; ok: true; files: Uint8Array[] } | { id: number; ok: false; failure: Failure };
