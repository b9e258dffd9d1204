import { Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { baseLanguage } from '../../shared/article/base-language.ts';
import { dictionaryFor, type Dictionary } from '../../shared/spelling/dictionary.ts';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { languageName } from '../ui/language-name.ts';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';
import { useAddDictionary } from './use-add-dictionary.ts';

/** The dictionaries that the desk has found, a line each; of several for a language one is in use. */
export function DictionarySettings() {
  const translate = useTranslate();
  const screens = useLanguage();
  const headingId = useId();
  const { data: found } = useCall('spelling.dictionaries', {});
  const { mutate: choose } = useMutationCall('spelling.choose');
  const { mutate: remove } = useMutationCall('spelling.removeDictionary');
  const add = useAddDictionary();
  const onError = useTellFailure();
  const nameOf = ({ id, language, source }: Dictionary): string => `${languageName(language, screens)} (${id.slice(source.length + 1)})`;
  const dictionaries = (found?.dictionaries ?? []).toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)) || (one.id < other.id ? -1 : 1));
  const isUsed = (one: Dictionary): boolean => found !== undefined && dictionaryFor(baseLanguage(one.language), dictionaries, found.choice)?.id === one.id;
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <div className={styles.head}>
        <h4 id={headingId}>{translate('spelling.dictionaries')}</h4>
        <Button icon={Plus} onPress={add}>{translate('spelling.addDictionary')}</Button>
      </div>
      <p className={styles.hint}>{translate('spelling.dictionariesText')}</p>
      <ul className={styles.card} aria-label={translate('spelling.listOfDictionaries')}>
        {dictionaries.map((one) => (
          <li key={one.id} className={styles.row}>
            <div className={styles.main}>
              <span className={styles.name}>{nameOf(one)}</span>
              <span className={styles.about}>{translate(`spelling.source.${one.source}`)}</span>
              {isUsed(one) && <Badge tone="accent">{translate('spelling.inUse')}</Badge>}
            </div>
            <div className={styles.actions}>
              {!isUsed(one) && (
                <Button size="small" aria-label={translate('spelling.useNamed', { name: nameOf(one) })} onPress={() => choose({ language: one.language, dictionary: one.id }, { onError })}>
                  {translate('spelling.use')}
                </Button>
              )}
              {one.source === 'own' && <IconButton icon={Trash2} size="small" label={translate('spelling.removeDictionary', { name: nameOf(one) })} onPress={() => remove({ id: one.id }, { onError })} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
