import { Search, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { Form } from 'react-aria-components';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';

/** Lines drawn at once; the filter finds the others. */
const MOST_SHOWN = 200;

/** The words that are right although no dictionary knows them. */
export function OwnWordsSettings() {
  const translate = useTranslate();
  const headingId = useId();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState('');
  const { data } = useCall('spelling.words', {});
  const { mutate: add } = useMutationCall('spelling.addWord');
  const { mutate: remove } = useMutationCall('spelling.removeWord');
  const onError = useTellFailure();
  const words = data?.words ?? [];
  const found = words.filter((word) => word.toLowerCase().includes(filter.trim().toLowerCase()));
  const wanted = typed.trim();
  const isSeveral = /\s/.test(wanted);
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h4 id={headingId}>{translate('spelling.words')}</h4>
      <p className={styles.hint}>{translate('spelling.wordsText')}</p>
      <Form
        className={styles.narrow}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== '' && !isSeveral) add({ word: wanted }, { onSuccess: () => setTyped(''), onError });
        }}
      >
        <div className={styles.group}>
          <TextField label={translate('spelling.newWord')} value={typed} onChange={setTyped} maxLength={100} errorMessage={isSeveral ? translate('spelling.oneWord') : undefined} spellCheck="false" />
          <div><Button type="submit" isDisabled={wanted === '' || isSeveral}>{translate('spelling.addNewWord')}</Button></div>
        </div>
      </Form>
      {data && words.length === 0 && <p className={styles.hint}>{translate('spelling.noWords')}</p>}
      {words.length > 0 && (
        <>
          <TextField label={translate('spelling.filter')} icon={Search} value={filter} onChange={setFilter} className={styles.narrow} spellCheck="false" />
          {found.length === 0 && <p className={styles.hint}>{translate('spelling.noneFound')}</p>}
          {found.length > 0 && (
            <ul className={styles.card} aria-label={translate('spelling.words')}>
              {found.slice(0, MOST_SHOWN).map((word) => (
                <li key={word} className={styles.row}>
                  <div className={styles.main}><span className={styles.name}>{word}</span></div>
                  <div className={styles.actions}><IconButton icon={Trash2} size="small" label={translate('spelling.removeWord', { word })} onPress={() => remove({ word }, { onError })} /></div>
                </li>
              ))}
            </ul>
          )}
          {found.length > MOST_SHOWN && <p className={styles.hint}>{translate('spelling.moreWords', { count: found.length - MOST_SHOWN })}</p>}
        </>
      )}
    </section>
  );
}
