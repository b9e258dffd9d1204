import type { Reply } from './error.ts';
import type { Request } from './message.ts';
import type { ExportedFile } from './publishing.ts';

/** What Electron's preload script gives the page, as `window.redaksi`; nothing else crosses. */
export interface ElectronBridge {
  readonly platform: string;
  /** This window's word, which the desk's events repeat for what this window caused. */
  readonly window: string;
  send(request: Request): void;
  /** @returns what ends the subscription. Messages are parsed by the receiver. */
  onMessage(listener: (message: unknown) => void): () => void;
  saveFiles(files: ExportedFile[]): Promise<Reply<{ saved: boolean }>>;
  /** @param asked whose page, in which house style (null: its own), under which file's name */
  savePdf(asked: { articleId: string; houseStyle: string | null; name: string }): Promise<Reply<{ saved: boolean }>>;
}
