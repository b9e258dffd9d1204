import { useHost } from './bridge/use-desk.ts';
import type { PdfResult } from './bridge/host.ts';
import { slugFor } from '../shared/article/slug.ts';
import { notify } from './ui/notify.ts';
import { useAction } from './ui/use-action.ts';
import { useTranslate } from './ui/use-translate.ts';

export type Printing = { readonly print: () => void; readonly savePdf: () => void };

/**
 * The article's page on paper or as a PDF, as its readers get it, by key and palette.
 * @param ready done before: what is written is saved, because the page is made from the library
 */
export function usePrint(articleId: string, houseStyle: string | null, headlineOf: () => string, ready: () => Promise<unknown> = async () => undefined): Printing {
  const translate = useTranslate();
  const host = useHost();
  const attempt = (act: () => Promise<unknown>): void => {
    ready().then(act).catch(() => notify(translate('print.failed'), { tone: 'danger' }));
  };
  const told = (result: PdfResult): void => {
    if (result === 'saved') notify(translate('print.pdfSaved'), { tone: 'success' });
  };
  const print = (): void => attempt(() => host.print(articleId, houseStyle));
  const savePdf = (): void => attempt(async () => {
    if (host.pdfByDialog) notify(translate('print.pdfByDialog'));
    told(await host.savePdf(articleId, houseStyle, `${slugFor(headlineOf()) || translate('print.fileName')}.pdf`));
  });
  useAction([
    { id: 'print', title: translate('print.print'), run: print },
    { id: 'save-pdf', title: translate('print.pdf'), run: savePdf },
  ]);
  return { print, savePdf };
}
