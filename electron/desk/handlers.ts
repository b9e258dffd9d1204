import type { CallName, CallOutput, ParsedInput } from '../../shared/contract/contract.ts';
import type { LibraryStateCall } from '../../shared/contract/library-state.ts';
import type { Library } from '../library/open.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';
import type { Archivist } from './archiving/archivist.ts';
import type { AutomaticRevisions } from './automatic-revisions.ts';
import type { Caller } from './desk.ts';
import type { PictureFetcher } from './fetching/picture-fetcher.ts';
import type { ImageUploads } from './image-uploads.ts';
import type { KeptBackups } from './keep-backups.ts';
import type { Reader } from './reading/reader.ts';
import type { Scaler } from './scaling/scaler.ts';
import type { ReplaceLibrary } from './replaceable-desk.ts';
import type { Sweep } from './sweep.ts';

/** What every use case is given. */
export type DeskRoom = {
  readonly library: Library;
  /** For what takes long: nothing else waits for it. */
  readonly reader: Reader;
  /** For what reads or writes a whole library. */
  readonly archivist: Archivist;
  /** For pictures, which take long and much memory. */
  readonly scaler: Scaler;
  /** For pictures elsewhere, when a person asks for one. */
  readonly fetcher: PictureFetcher;
  readonly uploads: ImageUploads;
  readonly keptBackups: KeptBackups;
  readonly replaceLibrary: ReplaceLibrary;
  readonly automatic: AutomaticRevisions;
  readonly sweep: Sweep;
  /** Redaksi's. */
  readonly version: string;
  /** To every window; to be called after the commit. */
  tell(event: DeskEvent): void;
  /** ISO 8601. For people to read; what must be in order goes by sequence. */
  now(): string;
};

export type Handler<N extends CallName> = (input: ParsedInput<N>, caller: Caller) => CallOutput<N> | Promise<CallOutput<N>>;
/** The calls that need a library; the others are answered whatever state it is in. */
export type LibraryCall = Exclude<CallName, LibraryStateCall>;
export type Handlers<N extends CallName = LibraryCall> = { readonly [Name in N]: Handler<Name> };
/** The handlers of one part of the contract: a missing one, or one too many, does not compile. */
export type HandlersOf<Calls> = Handlers<keyof Calls & CallName>;
