import { useState } from 'react';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { ExportFormat } from '../../shared/contract/publishing.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { useDesk, useHost } from '../bridge/use-desk.ts';
import { useTranslate } from '../ui/use-translate.ts';

export type Destination = 'save' | 'exports';
export type Wanted = { readonly articleId: string; readonly houseStyle: string | null; readonly format: ExportFormat; readonly destination: Destination; readonly withPlaceholders?: boolean };
export type Outcome =
  | { readonly kind: 'exporting' }
  | { readonly kind: 'exported'; readonly names: readonly string[]; readonly folder: string | null; readonly unscaled: number }
  /** Something in the article is still to come: exported only if the person says so. */
  | { readonly kind: 'placeholders'; readonly text: string; readonly wanted: Wanted }
  | { readonly kind: 'failed'; readonly text: string };

/** Exports and tells what came out and where it went. */
export function useExport(): { readonly outcome: Outcome | null; readonly run: (wanted: Wanted) => void; readonly leave: () => void } {
  const desk = useDesk();
  const host = useHost();
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  async function exportNow({ articleId, houseStyle, format, destination, withPlaceholders = false }: Wanted): Promise<Outcome | null> {
    const { files, folder, unscaled } = await desk.call('publishing.export', { articleId, houseStyle, format, destination: destination === 'exports' ? 'exports' : 'answer', withPlaceholders });
    if (destination === 'save' && !(await host.saveFiles(files)).saved) return null;
    return { kind: 'exported', names: files.map((file) => file.name), folder, unscaled };
  }
  return {
    outcome,
    leave: () => setOutcome(null),
    run: (wanted) => {
      setOutcome({ kind: 'exporting' });
      exportNow(wanted).then(setOutcome, (error: unknown) => {
        const text = error instanceof RedaksiError ? failureText(translate, error.toFailure()) : translate('publish.failed');
        setOutcome(error instanceof RedaksiError && error.code === 'placeholders' ? { kind: 'placeholders', text, wanted } : { kind: 'failed', text });
      });
    },
  };
}
