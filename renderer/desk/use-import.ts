import { failureText } from '../../shared/messages/failure-text.ts';
import { isMessageKey, type Translate } from '../../shared/messages/translate.ts';
import type { PickedFile } from '../bridge/host.ts';
import { useDesk, useHost } from '../bridge/use-desk.ts';
import { notify, notifyProgress } from '../ui/notify.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { goTo } from '../use-route.ts';
import { IMPORT_ACCEPT } from './import-accept.ts';
import { importEach, type Imported, type Outcome } from './import-each.ts';

/** Milliseconds after which several files are worth a word on how far they have come. */
const QUICK = 500;

/** What the importer wants looked at, a line each. */
function noteLines(translate: Translate, { headlineIsWorking, notes }: Imported): string[] {
  const lines = notes.map(({ code, text }) => {
    const key = `import.note.${code}`;
    return isMessageKey(key) ? translate(key, { text }) : text;
  });
  return headlineIsWorking && !notes.some(({ code }) => /headline/i.test(code)) ? [translate('desk.importedWorkingHeadline'), ...lines] : lines;
}

/** @param isBeside another article is on screen and stays there */
function tell(translate: Translate, outcomes: readonly Outcome[], isBeside: boolean): void {
  const done = outcomes.flatMap((outcome) => 'imported' in outcome ? [outcome] : []);
  const failures = outcomes.flatMap((outcome) => 'error' in outcome ? [named(outcome.name, failureText(translate, outcome.error.toFailure()))] : []);
  const [only] = done;
  if (done.length === 1 && only) {
    const { headline, articleId } = only.imported;
    const action = { label: translate('desk.openImported'), run: () => goTo({ screen: 'write', articleId }) };
    notify(translate(isBeside ? 'desk.importedBeside' : 'desk.imported', { headline }), { tone: 'success', details: noteLines(translate, only.imported), ...(isBeside && { action }) });
  }
  if (done.length > 1) {
    const notes = done.flatMap((outcome) => noteLines(translate, outcome.imported).map((line) => `${outcome.name}: ${line}`));
    notify(translate('desk.importedSeveral', { count: done.length }), { tone: 'success', details: notes });
  }
  if (failures.length > 0) notify(translate('desk.importFailed', { count: failures.length }), { tone: 'danger', details: failures });
}

function named(file: string, sentence: string): string {
  return sentence.includes(file) ? sentence : `${file}: ${sentence}`;
}

export type Import = {
  /** Asks for files first. */
  readonly pickAndImport: () => void;
  /** @param isBeside what comes in stands beside the article on screen, and is opened by the notice only */
  readonly importFiles: (files: readonly PickedFile[], isBeside?: boolean) => Promise<void>;
};

/** Brings files in, tells what came of each, and opens the article where it was only one. */
export function useImport(): Import {
  const desk = useDesk();
  const host = useHost();
  const translate = useTranslate();
  async function importFiles(files: readonly PickedFile[], isBeside = false): Promise<void> {
    const said = (done: number): string => translate('desk.importing', { done, count: files.length });
    let progress: ReturnType<typeof notifyProgress> | null = null;
    const begin = setTimeout(() => { if (files.length > 1) progress = notifyProgress(said(0)); }, QUICK);
    const outcomes = await importEach(desk, files, (done) => progress?.say(said(done), done / files.length)).finally(() => {
      clearTimeout(begin);
      progress?.end();
    });
    tell(translate, outcomes, isBeside);
    const [first, second] = outcomes;
    if (first && 'imported' in first && !second && !isBeside) goTo({ screen: 'write', articleId: first.imported.articleId });
  }
  function pickAndImport(): void {
    void host.pickFiles({ accept: IMPORT_ACCEPT, multiple: true }).then((files) => importFiles(files));
  }
  return { pickAndImport, importFiles };
}
