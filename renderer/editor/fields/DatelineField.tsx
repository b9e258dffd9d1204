import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Dateline } from '../../../shared/article/fields.ts';
import { datelineText } from '../../../shared/article/text.ts';
import type { HouseStyle } from '../../../shared/house-style/house-style.ts';
import popover from '../../ui/Popover.module.css';
import { TextField } from '../../ui/TextField.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import styles from './fields.module.css';

type Props = {
  readonly session: ArticleSession;
  readonly houseStyle: HouseStyle | null;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** The dateline where it will be read, before the first word; a press on it edits its parts. */
export function DatelineField({ session, houseStyle, isOpen, onOpenChange }: Props) {
  const translate = useTranslate();
  const dateline = useField(session, 'dateline');
  const [separator, setSeparator] = useState<string | null>(null);
  const text = datelineText(dateline);
  const parts: Dateline = dateline ?? { agency: null, place: null, separator: separator ?? houseStyle?.dateline.separator ?? ' - ' };
  const change = (patch: Partial<Dateline>): void => {
    const next = { ...parts, ...patch };
    setSeparator(next.separator);
    session.changeFields({ dateline: next.agency === null && next.place === null ? null : next });
  };
  const usual = houseStyle?.dateline.agency ?? '';
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className={text === '' ? styles.datelineAdd : styles.dateline} aria-label={text === '' ? undefined : translate('panels.dateline.edit', { dateline: text })}>
        {text === '' ? translate('panels.dateline.add') : text}
      </Button>
      <Popover className={popover.popover} placement="bottom start" offset={6}>
        <Dialog aria-label={translate('panels.dateline')} className={styles.datelineForm} data-field="dateline">
          <TextField
            autoFocus label={translate('panels.dateline.place')} value={parts.place ?? ''}
            onChange={(place) => change({ place: place === '' ? null : place, ...(dateline === null && usual !== '' && place !== '' ? { agency: usual } : {}) })}
          />
          <TextField
            label={translate('panels.dateline.agency')} placeholder={usual} value={parts.agency ?? ''}
            onChange={(agency) => change({ agency: agency === '' ? null : agency })}
          />
          <TextField label={translate('panels.dateline.separator')} value={parts.separator} onChange={(written) => change({ separator: written })} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
