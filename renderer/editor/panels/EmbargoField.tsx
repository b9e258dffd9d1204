import { X } from 'lucide-react';
import { useId } from 'react';
import fieldStyles from '../../ui/Field.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import { fromLocalInput, toLocalInput } from './local-time.ts';
import styles from './panels.module.css';

/** Until when the article may not appear, in the time zone of this machine, which is named. */
export function EmbargoField({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const embargo = useField(session, 'embargo');
  const id = useId();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className={fieldStyles.field} data-field="embargo">
      <label htmlFor={id} className={fieldStyles.label}>{translate('panels.embargo')}</label>
      <span className={styles.withClear}>
        <input
          id={id} type="datetime-local" className={fieldStyles.input} aria-describedby={`${id}-zone`} value={embargo === null ? '' : toLocalInput(embargo)}
          onChange={(event) => {
            const chosen = fromLocalInput(event.target.value);
            if (chosen !== null) session.changeFields({ embargo: chosen });
          }}
        />
        <IconButton icon={X} size="small" label={translate('panels.embargo.remove')} isDisabled={embargo === null} onPress={() => session.changeFields({ embargo: null })} />
      </span>
      <span id={`${id}-zone`} className={fieldStyles.description}>{translate('panels.embargo.zone', { zone })}</span>
    </div>
  );
}
