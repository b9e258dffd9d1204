import { useHouseStyle } from '../use-house-style.ts';
import { KNOWN_CHANNELS, headlineCharacters } from '../../../shared/house-style/headline-limits.ts';
import { FEWEST_WORDS, readability } from '../../../shared/readability/readability.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { Section } from '../panels/Section.tsx';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import styles from './Measures.module.css';
import { useTextMeasure } from './use-text-measure.ts';
import { WordGoalField } from './WordGoalField.tsx';

/** How long the headline may be and is, how many words are wanted, and how the text reads. */
export function Measures({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  return (
    <Section title={translate('measures.title')}>
      <WordGoalField session={session} />
      <HeadlineLengths session={session} />
      <ReadabilityFigures session={session} />
    </Section>
  );
}

function HeadlineLengths({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const headline = useField(session, 'headline');
  const limits = useHouseStyle(useField(session, 'houseStyle'))?.headlineLimits ?? [];
  if (limits.length === 0) return null;
  const length = headlineCharacters(headline);
  const nameOf = (channel: string): string => {
    const known = KNOWN_CHANNELS.find((one) => one === channel);
    return known ? translate(`measures.channel.${known}`) : channel;
  };
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{translate('measures.headline')}</h3>
      <ul className={styles.rows} aria-label={translate('measures.headline')}>
        {limits.map(({ channel, characters }) => (
          <li key={channel} className={styles.row} data-over={length > characters ? '' : undefined}>
            <span>{nameOf(channel)}</span>
            <span className={styles.figure}>
              {translate('measures.of', { length, most: characters })}
              {length > characters && <span className={styles.over}>{translate('measures.over', { count: length - characters })}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{translate('measures.headlineHint')}</p>
    </div>
  );
}

function ReadabilityFigures({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const language = useField(session, 'language');
  const measure = useTextMeasure(session, language);
  const result = measure && readability(measure, language);
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{translate('measures.readability')}</h3>
      {!result && <p className={styles.hint}>{translate('measures.tooShort', { count: FEWEST_WORDS })}</p>}
      {measure && result && (<>
        <dl className={styles.rows}>
          <div className={styles.row}>
            <dt>{translate(`measures.${result.formula}`)}</dt>
            <dd className={styles.figure}>{translate('measures.value', { value: result.value, ease: translate(`measures.ease.${result.ease}`) })}</dd>
          </div>
          {result.formula === 'flesch' && <div className={styles.row}><dt>{translate('measures.grade')}</dt><dd className={styles.figure}>{translate('measures.number', { value: Math.max(0, result.grade) })}</dd></div>}
          <div className={styles.row}><dt>{translate('measures.perSentence')}</dt><dd className={styles.figure}>{translate('measures.number', { value: measure.words / measure.sentences })}</dd></div>
        </dl>
        <p className={styles.hint}>{translate(`measures.${result.formula}Hint`)}</p>
      </>)}
    </div>
  );
}
