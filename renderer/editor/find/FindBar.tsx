import { ArrowDown, ArrowUp, Replace, ReplaceAll, Search, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { FindSwitches } from '../../find/FindSwitches.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { notify } from '../../ui/notify.ts';
import { TextField } from '../../ui/TextField.tsx';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useLive } from '../use-live.ts';
import type { ArticleFind } from './article-find.ts';
import styles from './FindBar.module.css';
import { FindCount } from './FindCount.tsx';
import { hideReveal, reveal, select } from './reveal.ts';

type Props = {
  readonly find: ArticleFind; readonly session: ArticleSession;
  /** The screen that shows the article, fields and body. */
  readonly screenRef: RefObject<HTMLElement | null>;
  readonly inputRef: RefObject<HTMLInputElement | null>;
};

/** What is looked for, how often it is there, and what is to stand instead. */
export function FindBar({ find, session, screenRef, inputRef }: Props) {
  const translate = useTranslate();
  const state = useLive(find.state);
  const { query, replacement, found, here, shown } = state;
  const latest = useRef(state);
  useEffect(() => { latest.current = state; }, [state]);
  useEffect(() => {
    const screen = screenRef.current;
    const one = latest.current.found[latest.current.here];
    if (!screen) return undefined;
    if (one) reveal(session, one, screen);
    return () => hideReveal(screen);
  }, [session, screenRef, shown]);

  const close = (): void => {
    const one = found[here];
    find.close();
    if (one && screenRef.current) select(session, one, screenRef.current);
    else session.bodyEditor.get()?.focus();
  };
  const onKey = (event: KeyboardEvent, enter?: () => void): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') close();
    else enter?.();
  };
  const replaceAll = async (): Promise<void> => {
    const { count, undo } = await find.replaceAll();
    notify(translate('find.replaced', { count }), count === 0 ? {} : { action: { label: translate('editor.undo'), run: () => {
      if (!undo()) notify(translate('find.changedSince'), { tone: 'warning' });
    } } });
  };
  return (
    <div role="search" aria-label={translate('find.name')} className={styles.bar} onKeyDown={(event) => { if (event.key === 'Escape') onKey(event); }}>
      <div className={styles.line}>
        <TextField
          label={translate('find.text')} isLabelHidden icon={Search} placeholder={translate('find.text')} inputRef={inputRef} className={styles.field}
          value={query.text} onChange={(text) => find.ask({ text })} onKeyDown={(event) => onKey(event, () => find.step(event.shiftKey ? -1 : 1))}
          isInvalid={state.problem !== null}
        />
        <FindSwitches query={query} onChange={(patch) => find.ask(patch)} />
        <FindCount state={state} />
        <IconButton icon={ArrowUp} size="small" label={translate('find.previous')} action="find-previous" isDisabled={found.length === 0} onPress={() => find.step(-1)} />
        <IconButton icon={ArrowDown} size="small" label={translate('find.next')} action="find-next" isDisabled={found.length === 0} onPress={() => find.step(1)} />
        <ToggleButton icon={Replace} size="small" label={translate('find.withReplace')} isSelected={replacement !== null} onChange={(isOn) => find.replaceBy(isOn ? '' : null)} />
        <IconButton icon={X} size="small" label={translate('find.close')} onPress={close} />
      </div>
      {replacement !== null && (
        <div className={styles.line}>
          <TextField
            label={translate('find.replacement')} isLabelHidden icon={Replace} placeholder={translate('find.replacement')} className={styles.field}
            value={replacement} onChange={(text) => find.replaceBy(text)} onKeyDown={(event) => onKey(event, () => { void find.replaceHere(); })}
          />
          <Button size="small" icon={Replace} isDisabled={here < 0} onPress={() => { void find.replaceHere(); }}>{translate('find.replace')}</Button>
          <Button size="small" icon={ReplaceAll} isDisabled={found.length === 0} onPress={() => { void replaceAll(); }}>{translate('find.replaceAll')}</Button>
        </div>
      )}
    </div>
  );
}
