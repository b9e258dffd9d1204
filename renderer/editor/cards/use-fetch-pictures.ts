import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useCallback, useEffect, useRef } from 'react';
import { failureText } from '../../../shared/messages/failure-text.ts';
import { notify } from '../../ui/notify.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { undoStep } from '../body/undo-step.ts';
import { fetchImages } from './fetch-images.ts';
import { fillPlaces, type RemotePlace } from './remote-places.ts';

export type FetchPictures = {
  /** Answers when all is done and told. A second one ends the first. */
  readonly fetch: (places: readonly RemotePlace[], told?: (url: string, number: number, count: number) => void) => Promise<void>;
  /** What has come is put in. */
  readonly stop: () => void;
};

/**
 * Fetches pictures into their places, because a person asked for it, and tells what came of it. They are put in when all have come, so that
 * one undo takes them all out. Whoever leaves ends it, and nothing is put in.
 */
export function useFetchPictures(): FetchPictures {
  const [editor] = useLexicalComposerContext();
  const translate = useTranslate();
  const { fetchImage } = useBody();
  const underWay = useRef<AbortController | null>(null);
  const isHere = useRef(false);
  const stop = useCallback(() => { underWay.current?.abort(); }, []);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      stop();
    };
  }, [stop]);
  const fetch = useCallback<FetchPictures['fetch']>(async (places, told = () => undefined) => {
    stop();
    const ending = new AbortController();
    underWay.current = ending;
    const { images, failures } = await fetchImages(places.map(({ url }) => url), fetchImage, ending.signal, told);
    if (!isHere.current) return;
    const filled = images.size === 0 ? 0 : fillPlaces(editor, places, images, undoStep(editor));
    const left = places.length - filled;
    const sentences = [...new Set(failures.map((failure) => failureText(translate, failure.toFailure())))];
    if (places.length > 1 && filled + sentences.length > 0) {
      notify(left === 0 ? translate('editor.fetch.done', { count: filled }) : translate('editor.fetch.doneSome', { count: filled, left }), { tone: sentences.length > 0 ? 'warning' : 'success', details: sentences });
    } else if (sentences[0] !== undefined) notify(sentences[0], { tone: 'danger' });
    else if (filled > 0) notify(translate('editor.fetch.done', { count: filled }), { tone: 'success' });
    else if (images.size > 0) notify(translate('editor.fetch.moved'), { tone: 'warning' });
  }, [editor, fetchImage, stop, translate]);
  return { fetch, stop };
}
