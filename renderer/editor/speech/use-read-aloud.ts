import { useEffect, useMemo } from 'react';
import { notify } from '../../ui/notify.ts';
import { useAction } from '../../ui/use-action.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import type { SelectedRange } from '../document/caret.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { LiveValue, type Live } from '../session/live-value.ts';
import { useLive } from '../use-live.ts';
import { windowSpeech } from './speech-platform.ts';
import { SpeechReader, type Reading } from './speech-reader.ts';
import { spokenBlocks } from './spoken-blocks.ts';

export type ReadAloud = { readonly reading: Live<Reading>; readonly startOrStop: () => void; readonly pauseOrGoOn: () => void };

const SILENCE = new LiveValue<Reading>(null);

/** Reading the article aloud, from the caret or what is selected, by key and palette; it ends with the screen. */
export function useReadAloud(session: ArticleSession): ReadAloud {
  const translate = useTranslate();
  const language = useLanguage();
  const reader = useMemo(() => {
    const platform = windowSpeech();
    return platform && new SpeechReader(platform, () => notify(translate('speech.failed'), { tone: 'warning' }));
  }, [translate]);
  useEffect(() => () => reader?.stop(), [reader]);
  const live = reader?.reading ?? SILENCE;
  const reading = useLive(live);
  const start = async (): Promise<void> => {
    const spoken = session.fields.get().language;
    const result = await reader?.start(spokenBlocks(session, rangeToRead(session)), spoken) ?? 'noVoice';
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(spoken) ?? spoken;
    if (result === 'noVoice') notify(translate('speech.noVoice', { language: name }), { tone: 'warning' });
    else if (result === 'nothing') notify(translate('speech.nothing'));
  };
  const startOrStop = (): void => { if (reading) reader?.stop(); else void start(); };
  const pauseOrGoOn = (): void => reader?.pauseOrGoOn();
  useAction([
    { id: 'read-aloud', title: translate(reading ? 'speech.stop' : 'speech.start'), run: startOrStop },
    { id: 'read-aloud-pause', title: translate(reading?.isPaused ? 'speech.goOn' : 'speech.pause'), isEnabled: reading !== null, run: pauseOrGoOn },
  ]);
  const blockId = reading?.blockId;
  useEffect(() => {
    const element = blockId === undefined ? null : session.bodyEditor.get()?.elementOf(blockId);
    element?.setAttribute('data-spoken', '');
    element?.scrollIntoView({ block: 'nearest' });
    return () => element?.removeAttribute('data-spoken');
  }, [session, blockId]);
  return { reading: live, startOrStop, pauseOrGoOn };
}

/** Of a card, a table or a box that is selected or written in, all is read, and what follows. */
function rangeToRead(session: ArticleSession): SelectedRange | null {
  const editor = session.bodyEditor.get();
  const blockId = editor?.selectedBlock() ?? null;
  return editor?.selectedRange() ?? (blockId === null ? null : { from: { blockId, offset: 0 }, to: null });
}
