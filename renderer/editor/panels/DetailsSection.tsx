import { slugFor } from '../../../shared/article/slug.ts';
import { Select } from '../../ui/Select.tsx';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { ARTICLE_LANGUAGES } from '../languages.ts';
import { useField } from '../use-field.ts';
import { useHouseStyles } from '../use-house-style.ts';
import { EmbargoField } from './EmbargoField.tsx';
import { FieldInput } from './FieldInput.tsx';
import { Section } from './Section.tsx';
import { WordsField } from './WordsField.tsx';

export function DetailsSection({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const screenLanguage = useLanguage();
  const language = useField(session, 'language');
  const houseStyle = useField(session, 'houseStyle');
  const houseStyles = useHouseStyles();
  const names = new Intl.DisplayNames(screenLanguage, { type: 'language' });
  const languages = [...new Set<string>([...ARTICLE_LANGUAGES, language])];
  const styleOptions = houseStyles.map(({ id, name }) => ({ id, label: name }));
  return (
    <Section title={translate('panels.article')}>
      <FieldInput session={session} name="section" label={translate('panels.section')} />
      <WordsField session={session} name="tags" label={translate('panels.tags')} addLabel={translate('panels.tags.add')} />
      <div data-field="language">
        <Select
          label={translate('panels.language')} value={language} onChange={(chosen) => session.changeFields({ language: chosen })}
          options={languages.map((tag) => ({ id: tag, label: names.of(tag) ?? tag }))}
        />
      </div>
      <div data-field="houseStyle">
        <Select
          label={translate('panels.houseStyle')} value={houseStyle} onChange={(chosen) => session.changeFields({ houseStyle: chosen })}
          options={styleOptions.some((option) => option.id === houseStyle) ? styleOptions : [{ id: houseStyle, label: houseStyle }, ...styleOptions]}
        />
      </div>
      <SlugField session={session} />
      <FieldInput
        session={session} name="canonicalUrl" label={translate('panels.canonicalUrl')} placeholder={translate('panels.automatic')}
        invalidText={translate('panels.canonicalUrl.invalid')}
      />
      <EmbargoField session={session} />
      <WordsField session={session} name="initials" label={translate('panels.initials')} addLabel={translate('panels.initials.add')} />
    </Section>
  );
}

function SlugField({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const headline = useField(session, 'headline');
  const isWorking = useField(session, 'headlineIsWorking');
  return (
    <FieldInput
      session={session} name="slug" label={translate('panels.slug')} placeholder={isWorking ? undefined : slugFor(headline)}
      description={translate('panels.slug.description')} invalidText={translate('panels.slug.invalid')}
    />
  );
}
