import { Replace, ReplaceAll, Search, Square } from 'lucide-react';
import { useState } from 'react';
import type { RedaksiError } from '../../shared/contract/error.ts';
import { BLANK_QUERY } from '../../shared/find/find-query.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import type { Translate } from '../../shared/messages/translate.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './FindScreen.module.css';
import { FindSwitches } from './FindSwitches.tsx';
import { FoundPlaces } from './FoundPlaces.tsx';
import { useFindEverywhere } from './use-find-everywhere.ts';

/** Finds words in all articles, shows each place, and puts others there where that is wanted. */
export function FindScreen() {
  const translate = useTranslate();
  const [query, setQuery] = useState(BLANK_QUERY);
  const [replacement, setReplacement] = useState('');
  const [isAsking, setAsking] = useState(false);
  const { answer, error, isLooking, isReplacing, leftOut, articles, places, look, stop, leave, replaceChosen } = useFindEverywhere();
  const isBlank = query.text === '';
  return (
    <section aria-labelledby="find-everywhere" className={styles.screen}>
      <header className={styles.header}>
        <h2 id="find-everywhere" className={styles.title}>{translate('find.everywhere.title')}</h2>
        <p className={styles.hint}>{translate('find.everywhere.text')}</p>
        <form role="search" aria-label={translate('find.everywhere.title')} className={styles.form} onSubmit={(event) => { event.preventDefault(); if (!isBlank) look(query, null); }}>
          <div className={styles.line}>
            <TextField label={translate('find.text')} isLabelHidden icon={Search} placeholder={translate('find.text')} autoFocus value={query.text} onChange={(text) => setQuery({ ...query, text })} className={styles.field} />
            <FindSwitches query={query} onChange={(patch) => setQuery({ ...query, ...patch })} />
            <Button variant="primary" type="submit" icon={Search} isPending={isLooking} isDisabled={isBlank}>{translate('find.everywhere.find')}</Button>
          </div>
          <div className={styles.line}>
            <TextField label={translate('find.replacement')} isLabelHidden icon={Replace} placeholder={translate('find.replacement')} value={replacement} onChange={setReplacement} className={styles.field} />
            <Button icon={Replace} isPending={isLooking} isDisabled={isBlank} onPress={() => look(query, replacement)}>{translate('find.everywhere.preview')}</Button>
          </div>
        </form>
      </header>
      {isLooking && (
        <p role="status" className={styles.looking}>
          {translate('find.everywhere.looking')}
          <Button size="small" icon={Square} onPress={stop}>{translate('find.everywhere.stop')}</Button>
        </p>
      )}
      {error && <Notice tone="danger">{problemText(translate, error)}</Notice>}
      {answer && (
        <div tabIndex={0} role="region" aria-label={translate('find.everywhere.list')} className={styles.found}>
          <div className={styles.summary}>
            <p role="status">{translate('find.everywhere.count', { places: answer.articles.reduce((sum, { found }) => sum + found.length, 0), articles: answer.articles.length, searched: answer.searched })}</p>
            {answer.isStopped && <p>{translate('find.everywhere.stopped')}</p>}
            {answer.hasMore && <p>{translate('find.everywhere.more')}</p>}
            {answer.isReplaced && places > 0 && (
              <Button variant="primary" icon={ReplaceAll} isPending={isReplacing} onPress={() => setAsking(true)}>{translate('find.everywhere.replace', { places })}</Button>
            )}
          </div>
          <ul className={styles.list}>
            {answer.articles.map((article) => <FoundPlaces key={article.id} article={article} isReplaced={answer.isReplaced} leftOut={leftOut} onLeave={leave} />)}
          </ul>
        </div>
      )}
      <ConfirmDialog
        isOpen={isAsking} onClose={() => setAsking(false)} title={translate('find.everywhere.replaceTitle', { articles })}
        message={translate('find.everywhere.replaceText', { places, articles })}
        confirmLabel={translate('find.everywhere.replace', { places })} onConfirm={() => replaceChosen(query)}
      />
    </section>
  );
}

function problemText(translate: Translate, error: RedaksiError): string {
  const { reason } = error.details;
  if (reason === 'notAPattern') return translate('find.invalid');
  return reason === 'patternTooSlow' ? translate('find.tooSlow') : failureText(translate, error.toFailure());
}
