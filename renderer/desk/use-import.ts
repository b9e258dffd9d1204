import { RedaksiError } from '../../shared/contract/error.ts';
import type { CallOutput } from '../../shared/contract/contract.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { isMessageKey, type Translate } from '../../shared/messages/translate.ts';
import type { DeskClient } from '../bridge/desk-client.ts';
import type { PickedFile } from '../bridge/host.ts';
import { useDesk, useHost } from '../bridge/use-desk.ts';
import { notify } from '../ui/notify.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { goTo } from '../use-route.ts';
import { IMPORT_ACCEPT } from './import-accept.ts';

type Imported = CallOutput<'importing.file'>;
type Outcome = { readonly name: string; readonly imported: Imported } | { readonly name: string; readonly failure: string };

async function importOne(desk: DeskClient, translate: Translate, { name, bytes }: PickedFile): Promise<Outcome> {
  try {
    return { name, imported: await desk.call('importing.file', { name, bytes }) };
  } catch (error) {
    if (!(error instanceof RedaksiError)) throw error;
    return { name, failure: failureText(translate, error.toFailure()) };
  }
}

/** What the importer wants looked at, a line each. */
function noteLines(translate: Translate, { headlineIsWorking, notes }: Imported): string[] {
  const lines = notes.map(({ code, text }) => {
    const key = `import.note.${code}`;
    return isMessageKey(key) ? translate(key, { text }) : text;
  });
  return headlineIsWorking && !notes.some(({ code }) => /headline/i.test(code)) ? [translate('desk.importedWorkingHeadline'), ...lines] : lines;
}

function tell(translate: Translate, outcomes: readonly Outcome[]): void {
  const done = outcomes.flatMap((outcome) => 'imported' in outcome ? [outcome] : []);
  const failures = outcomes.flatMap((outcome) => 'failure' in outcome ? [outcome.failure.includes(outcome.name) ? outcome.failure : `${outcome.name}: ${outcome.failure}`] : []);
  const [only] = done;
  if (done.length === 1 && only) notify(translate('desk.imported', { headline: only.imported.headline }), { tone: 'success', details: noteLines(translate, only.imported) });
  else if (done.length > 1) {
    const notes = done.flatMap((outcome) => noteLines(translate, outcome.imported).map((line) => `${outcome.name}: ${line}`));
    notify(translate('desk.importedSeveral', { count: done.length }), { tone: 'success', details: notes });
  }
  if (failures.length > 0) notify(translate('desk.importFailed', { count: failures.length }), { tone: 'danger', details: failures });
}

export type Import = {
  /** Asks for files first. */
  readonly pickAndImport: () => void;
  readonly importFiles: (files: readonly PickedFile[]) => Promise<void>;
};

/** Brings files in, tells what came of each, and opens the article where it was only one. */
export function useImport(): Import {
  const desk = useDesk();
  const host = useHost();
  const translate = useTranslate();
  async function importFiles(files: readonly PickedFile[]): Promise<void> {
    const outcomes: Outcome[] = [];
    for (const file of files) outcomes.push(await importOne(desk, translate, file));
    tell(translate, outcomes);
    const [first, second] = outcomes;
    if (first && 'imported' in first && !second) goTo({ screen: 'write', articleId: first.imported.articleId });
  }
  function pickAndImport(): void {
    host.pickFiles({ accept: IMPORT_ACCEPT, multiple: true }).then(importFiles)
      .catch(() => notify(translate('desk.fileUnreadable'), { tone: 'danger' }));
  }
  return { pickAndImport, importFiles };
}
