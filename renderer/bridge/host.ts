import type { ExportedFile } from '../../shared/contract/publishing.ts';

/** A file that a person gave; `size` in bytes is known before it is read. */
export type PickedFile = {
  readonly name: string;
  readonly size: number;
  /** @throws where it can no longer be read. */
  read(): Promise<Uint8Array>;
};

/** `byDialog`: the print dialog was shown, which writes PDFs itself. */
export type PdfResult = 'saved' | 'notSaved' | 'byDialog';

/** What only the host can do; where a browser has no equivalent, it offers the nearest one. */
export interface Host {
  /** @param accept as the file input's attribute: ".txt,.html". @returns none where the person thought better of it. */
  pickFiles(options: { readonly accept: string; readonly multiple: boolean }): Promise<readonly PickedFile[]>;
  /** @returns false where the person thought better of it. */
  saveFiles(files: readonly ExportedFile[]): Promise<{ readonly saved: boolean }>;
  /** Shows the print dialog for an article's page. @param houseStyle null: the article's own. @throws where the page cannot be had */
  print(articleId: string, houseStyle: string | null): Promise<void>;
  /** Whether a PDF is written by the print dialog. */
  readonly pdfByDialog: boolean;
  /** Writes an article's page as a PDF where the person says. @throws where it cannot be made or written */
  savePdf(articleId: string, houseStyle: string | null, name: string): Promise<PdfResult>;
  /** Shows an http, https or mailto address in the system's own browser or mail program; any other is left alone. */
  openOutside(address: string): void;
}
