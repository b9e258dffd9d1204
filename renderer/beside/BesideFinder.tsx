import { Newspaper, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFoundArticles } from '../bridge/use-found-articles.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { closeBeside, openBeside } from './beside.ts';
import styles from './beside.module.css';

/** Finds the article to read beside the one that is written. */
export function BesideFinder({ written }: { readonly written: string }) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const { rows, options, isSettled } = useFoundArticles(typed, written);
  useEffect(() => input.current?.focus(), []);
  const takeFirst = (): void => {
    const [first] = rows;
    if (first && isSettled) openBeside(first.id);
  };
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.headline}>{translate('beside.name')}</h2>
        <IconButton icon={X} label={translate('beside.close')} action="beside" onPress={closeBeside} />
      </header>
      <div className={styles.finder} onKeyDown={(event) => { if (event.key === 'Escape' && typed === '' && !event.nativeEvent.isComposing) closeBeside(); }}>
        <ComboBox
          label={translate('beside.find')} icon={Newspaper} inputRef={input} options={options} inputValue={typed} onInputChange={setTyped}
          onChoose={openBeside} onType={takeFirst} emptyText={typed.trim() === '' || !isSettled ? undefined : translate('panels.related.none')}
        />
        <p className={styles.hint}>{translate('beside.hint')}</p>
      </div>
    </>
  );
}
