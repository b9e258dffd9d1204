import { useState } from 'react';
import { RedaksiError } from '../../shared/contract/error.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { useTranslate } from './use-translate.ts';

/** For a dialog that closes once its work is done: whether that is under way, and why it was refused. */
export function useSaving(onDone: () => void): { readonly isBusy: boolean; readonly failure: string | undefined; readonly save: (work: () => Promise<void>) => void } {
  const translate = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | undefined>();
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
      onDone();
    } catch (error) {
      if (!(error instanceof RedaksiError)) throw error;
      setFailure(failureText(translate, error.toFailure()));
      setBusy(false);
    }
  };
  return { isBusy, failure, save: (work) => { void run(work); } };
}
