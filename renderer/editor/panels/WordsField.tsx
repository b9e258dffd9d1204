import { X } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import fieldStyles from '../../ui/Field.module.css';
import { TextField } from '../../ui/TextField.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import styles from './panels.module.css';

type Props = { readonly session: ArticleSession; readonly name: 'tags' | 'initials'; readonly label: string; readonly addLabel: string };

/** A field of several words: Enter or a comma ends one, Backspace in the empty input or Delete on one takes it away. */
export function WordsField({ session, name, label, addLabel }: Props) {
  const translate = useTranslate();
  const words = useField(session, name);
  const [typed, setTyped] = useState('');
  const change = (next: readonly string[]): void => session.changeFields({ [name]: [...new Set(next)] });
  const add = (text: string): void => {
    const added = text.split(',').map((word) => word.trim()).filter(Boolean);
    if (added.length > 0) change([...words, ...added]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && words.length > 0) change(words.slice(0, -1));
  };
  return (
    <div className={fieldStyles.field} data-field={name}>
      <TagGroup onRemove={(keys) => change(words.filter((word) => !keys.has(word)))} className={styles.group}>
        <Label className={fieldStyles.label}>{label}</Label>
        <TagList items={words.map((word) => ({ id: word }))} className={styles.tags}>
          {({ id }) => (
            <Tag id={id} textValue={id} className={styles.tag}>
              {id}
              <Button slot="remove" className={styles.tagRemove} aria-label={translate('panels.removeWord', { word: id })}><X aria-hidden className={styles.tagIcon} /></Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <TextField
        label={addLabel} isLabelHidden placeholder={addLabel} value={typed} onKeyDown={onKeyDown} onBlur={() => add(typed)}
        onChange={(text) => { if (text.includes(',')) add(text); else setTyped(text); }}
      />
    </div>
  );
}
