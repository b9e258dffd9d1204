import { Check, Search } from 'lucide-react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField, useFilter } from 'react-aria-components';
import { languageName } from '../../ui/language-name.ts';
import palette from '../../ui/PaletteDialog.module.css';
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
  const { contains } = useFilter({ sensitivity: 'base' });
  const others = [...new Set([...(present === null ? [] : [present]), ...PHRASE_LANGUAGES])].filter((language) => language !== '' && language !== articleLanguage);
  const choices = [
    { language: '', name: translate('editor.phraseLanguage.own', { language: languageName(articleLanguage, screens) }) },
    ...others.map((language) => ({ language, name: languageName(language, screens) })),
  ];
  return (
    <ModalOverlay isOpen onOpenChange={(open) => { if (!open) onClose(); }} isDismissable className={palette.backdrop}>
      <Modal data-modal className={palette.modal}>
        <Dialog aria-label={translate('editor.phraseLanguage')} className={palette.dialog}>
          <Autocomplete filter={(text, typed) => contains(text, typed.trim())}>
            <SearchField autoFocus aria-label={translate('editor.phraseLanguage.search')} className={palette.search}>
              <Search aria-hidden className={palette.icon} />
              <Input placeholder={translate('editor.phraseLanguage.search')} className={palette.input} />
            </SearchField>
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
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
