import type { NodeKey } from 'lexical';
import { CloudDownload, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { onceKeyboardLeft } from '../../ui/once-keyboard-left.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import styles from './FigureCard.module.css';
import { useFetchPictures } from './use-fetch-pictures.ts';

type Props = {
  readonly nodeKey: NodeKey;
  readonly url: string;
  /** The picture was fetched while the keyboard was here. */
  readonly onKeyboardLeft: () => void;
};

/** A button that fetches the picture of a place from the web; nothing is asked for before it is pressed. */
export function FetchPicture({ nodeKey, url, onKeyboardLeft }: Props) {
  const translate = useTranslate();
  const { fetch, stop } = useFetchPictures();
  const [isFetching, setFetching] = useState(false);
  const run = async (): Promise<void> => {
    const had = document.activeElement;
    setFetching(true);
    try {
      await fetch([{ key: nodeKey, url }]);
    } finally {
      setFetching(false);
    }
    onceKeyboardLeft(had, onKeyboardLeft);
  };
  return (
    <div className={styles.fetch}>
      <Button icon={CloudDownload} size="small" isPending={isFetching} onPress={() => { void run(); }}>{translate('editor.fetch.one', { host: new URL(url).hostname })}</Button>
      {isFetching && <Button icon={X} size="small" variant="quiet" onPress={stop}>{translate('editor.fetch.stop')}</Button>}
    </div>
  );
}
