import type { BlockOf } from '../../../shared/article/block.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import styles from './FigureCard.module.css';

type PictureWords = Pick<BlockOf<'figure'>, 'caption' | 'credit' | 'alt' | 'decorative'>;
type Props = {
  readonly words: PictureWords;
  /** The number of the caption among the block's runs of words. */
  readonly firstPart: number;
  /** `field` where it is typed in one. */
  readonly onChange: (words: Partial<PictureWords>, field?: string) => void;
};

const FIELDS = ['caption', 'credit', 'alt'] as const;

/** What is said of a picture. Of a decorative one the alternative text waits, and comes back with a press. */
export function PictureFields({ words, firstPart, onChange }: Props) {
  const translate = useTranslate();
  const { language } = useBody();
  const isDecorative = words.decorative === true;
  return (
    <>
      {FIELDS.map((field, index) => {
        const isPassedOver = field === 'alt' && isDecorative;
        return (
          <div key={field} className={styles.line}>
            <label className={styles.field}>
              <span className={styles.label}>{translate(`editor.figure.${field}`)}</span>
              <input
                data-part={isPassedOver ? undefined : firstPart + index} className={styles.input} lang={language} dir="auto" spellCheck value={words[field]} disabled={isPassedOver}
                placeholder={translate(isPassedOver ? 'editor.figure.decorativeHint' : `editor.figure.${field}Hint`)} onChange={(event) => onChange({ [field]: event.target.value }, field)}
              />
            </label>
            {field === 'alt' && <Checkbox label={translate('editor.figure.decorative')} isSelected={isDecorative} onChange={(isWanted) => onChange({ decorative: isWanted ? true : undefined })} />}
          </div>
        );
      })}
    </>
  );
}
