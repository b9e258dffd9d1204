import { Check } from 'lucide-react';
import { Menu, MenuItem } from 'react-aria-components';
import { languageName } from '../../ui/language-name.ts';
import palette from '../../ui/PaletteDialog.module.css';
import { SearchDialog } from '../../ui/SearchDialog.tsx';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import { PHRASE_LANGUAGES } from '../languages.ts';
import styles from './PhraseLanguageDialog.module.css';

type Props = {
  readonly articleLanguage: string;
  /** '' for the article's own; null where several are selected. */
  readonly present: string | null;
  readonly onChoose: (language: string) => void;
  readonly onClose: () => void;
};

/** The languages by name, the article's own first, found by their name or their code. */
export function PhraseLanguageDialog({ articleLanguage, present, onChoose, onClose }: Props) {
  const translate = useTranslate();
  const screens = useLanguage();
  const others = [...new Set([...(present === null ? [] : [present]), ...PHRASE_LANGUAGES])].filter((language) => language !== '' && language !== articleLanguage);
  const choices = [
    { language: '', name: translate('editor.phraseLanguage.own', { language: languageName(articleLanguage, screens) }) },
    ...others.map((language) => ({ language, name: languageName(language, screens) })),
  ];
  return (
    <SearchDialog label={translate('editor.phraseLanguage')} searchLabel={translate('editor.phraseLanguage.search')} onClose={onClose}>
      <Menu
        aria-label={translate('editor.phraseLanguage')} className={palette.list} selectionMode="single" selectedKeys={present === null ? [] : [present === '' ? 'own' : present]}
        onAction={(key) => onChoose(key === 'own' ? '' : String(key))} renderEmptyState={() => <p className={palette.empty}>{translate('editor.phraseLanguage.none')}</p>}
      >
        {choices.map(({ language, name }) => (
          <MenuItem key={language} id={language === '' ? 'own' : language} textValue={`${name} ${language}`} className={palette.item}>
            <span className={styles.name}>{name}</span>
            {language === present && <Check aria-hidden className={styles.check} />}
            <span aria-hidden className={palette.shortcut}>{language || articleLanguage}</span>
          </MenuItem>
        ))}
      </Menu>
    </SearchDialog>
  );
}
