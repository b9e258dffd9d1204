import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { notify, notifyProgress } from '../../ui/notify.ts';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { remotePlaces } from './remote-places.ts';
import { useFetchPictures } from './use-fetch-pictures.ts';

/** Fetches all pictures of the article that are still elsewhere, by palette and keys. */
export function FetchPictures() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const { fetch, stop } = useFetchPictures();
  const run = async (): Promise<void> => {
    const places = remotePlaces(editor);
    if (places.length === 0) return notify(translate('editor.fetch.nothing'));
    const progress = notifyProgress(translate('editor.fetch.all'), { label: translate('editor.fetch.stop'), run: stop });
    try {
      await fetch(places, (url, number, count) => progress.say(translate('editor.fetch.under', { number, count, host: new URL(url).hostname }), (number - 1) / count));
    } finally {
      progress.end();
    }
  };
  useAction([{ id: 'fetch-pictures', title: translate('editor.fetch.all'), run: () => { void run(); } }]);
  return null;
}
