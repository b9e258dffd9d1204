import type { CreditLine } from '../../../shared/article/fields.ts';
import { creditText } from '../../../shared/house-style/credit.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import { useHouseStyle } from '../use-house-style.ts';
import { FieldInput } from './FieldInput.tsx';
import styles from './panels.module.css';

/** Where the text is from, and the line that ends the article. */
export function CreditLineFields({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const creditLine = useField(session, 'creditLine');
  const byline = useField(session, 'byline');
  const publisher = useField(session, 'publisher');
  const initials = useField(session, 'initials');
  const houseStyle = useHouseStyle(useField(session, 'houseStyle'));
  const line = houseStyle === null ? '' : creditText({ creditLine, byline, publisher, initials }, houseStyle);
  const choose = (kind: CreditLine['kind']): void => session.changeFields({ creditLine: kind === 'written' ? { kind, text: line } : { kind } });
  return (
    <>
      <div className={styles.pair}>
        <FieldInput session={session} name="publisher" label={translate('panels.publisher')} placeholder={houseStyle?.publisher.name} />
        <FieldInput session={session} name="source" label={translate('panels.source')} />
      </div>
      <div className={styles.group} data-field="creditLine">
        <Select
          label={translate('panels.credit')} value={creditLine.kind} onChange={choose}
          options={[
            { id: 'auto', label: translate('panels.credit.auto') },
            { id: 'written', label: translate('panels.credit.written') },
            { id: 'none', label: translate('panels.credit.none') },
          ]}
        />
        {creditLine.kind === 'auto' && <p className={styles.preview}>{line === '' ? translate('panels.credit.empty') : line}</p>}
        {creditLine.kind === 'written' && (
          <TextArea
            rows={1} label={translate('panels.credit.text')} isLabelHidden value={creditLine.text}
            onChange={(text) => session.changeFields({ creditLine: { kind: 'written', text } })}
          />
        )}
      </div>
    </>
  );
}
