import { useState } from 'react';
import type { CallOutput } from '../../shared/contract/contract.ts';
import type { FindQuery } from '../../shared/find/find-query.ts';
import { useMutationCall } from '../bridge/use-call.ts';
import { notify } from '../ui/notify.ts';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { chosenPlaces, leaving, type LeftOut } from './chosen.ts';

const NONE: LeftOut = new Set();
/** `isReplaced`: asked for with what is to stand instead. */
type Answer = CallOutput<'find.inLibrary'> & { readonly isReplaced: boolean };

/** A search of the library, what it found, which of it is wanted, and the replacing of that. */
export function useFindEverywhere() {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [leftOut, setLeftOut] = useState(NONE);
  const find = useMutationCall('find.inLibrary');
  const { mutate: stop } = useMutationCall('find.stop');
  const replace = useMutationCall('find.replaceInLibrary');
  const chosen = answer === null ? [] : chosenPlaces(answer.articles, leftOut);

  const look = (query: FindQuery, replacement: string | null): void => find.mutate({ query, replacement: replacement ?? '' }, {
    onSuccess: (found) => {
      setAnswer({ ...found, isReplaced: replacement !== null });
      setLeftOut(NONE);
    },
    onError: () => setAnswer(null),
  });
  return {
    answer: find.isPending ? null : answer,
    error: find.error, isLooking: find.isPending, isReplacing: replace.isPending, leftOut,
    articles: chosen.length,
    places: chosen.reduce((sum, { found }) => sum + found.length, 0),
    look,
    stop: () => stop({}),
    leave: (keys: readonly string[], isLeftOut: boolean) => setLeftOut(leaving(leftOut, keys, isLeftOut)),
    /** @param query what is looked for afterwards, so that what is left is seen */
    replaceChosen: (query: FindQuery) => replace.mutate({ articles: chosen }, {
      onSuccess: (done) => {
        notify(translate('find.everywhere.replaced', done), { tone: done.left > 0 ? 'warning' : 'success' });
        look(query, null);
      },
      onError: tellFailure,
    }),
  };
}
