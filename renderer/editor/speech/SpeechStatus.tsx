import { Pause, Play, Square } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import styles from '../fields/StatusLine.module.css';
import { useLive } from '../use-live.ts';
import type { ReadAloud } from './use-read-aloud.ts';

/** While the article is read aloud: that it is, and the ways to pause and end it. */
export function SpeechStatus({ speech }: { readonly speech: ReadAloud }) {
  const translate = useTranslate();
  const reading = useLive(speech.reading);
  if (!reading) return null;
  return (
    <div role="group" aria-label={translate('speech.name')} className={styles.words}>
      <span>{translate(reading.isPaused ? 'speech.paused' : 'speech.reading')}</span>
      <IconButton
        icon={reading.isPaused ? Play : Pause} size="small" className={styles.count} preventFocusOnPress action="read-aloud-pause"
        label={translate(reading.isPaused ? 'speech.goOn' : 'speech.pause')} onPress={speech.pauseOrGoOn}
      />
      <IconButton icon={Square} size="small" className={styles.count} preventFocusOnPress action="read-aloud" label={translate('speech.stop')} onPress={speech.startOrStop} />
    </div>
  );
}
