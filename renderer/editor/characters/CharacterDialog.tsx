import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components';
import { recentCharacters } from '../../../shared/typing/recent-characters.ts';
import { CHARACTER_GROUPS, SPECIAL_CHARACTERS, type CharacterGroup, type SpecialCharacter } from '../../../shared/typing/special-characters.ts';
import { otherNames } from './other-names.ts';
import palette from '../../ui/PaletteDialog.module.css';
import { SearchDialog } from '../../ui/SearchDialog.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import styles from './CharacterDialog.module.css';

type Props = { readonly recent: readonly string[]; readonly onChoose: (character: SpecialCharacter) => void; readonly onClose: () => void };

/** Every special character by group, those used lately first, found by a part of the name in either language, or by itself. */
export function CharacterDialog({ recent, onChoose, onClose }: Props) {
  const translate = useTranslate();
  const lately = recentCharacters(recent);
  const groups = (Object.keys(CHARACTER_GROUPS) as CharacterGroup[]).map((group) => ({ id: group as CharacterGroup | 'recent', characters: SPECIAL_CHARACTERS.filter((one) => one.group === group) }));
  const sections = lately.length === 0 ? groups : [{ id: 'recent' as const, characters: lately }, ...groups];
  return (
    <SearchDialog label={translate('editor.characters')} searchLabel={translate('editor.characters.search')} onClose={onClose}>
      <Menu aria-label={translate('editor.characters')} className={palette.list} renderEmptyState={() => <p className={palette.empty}>{translate('editor.characters.none')}</p>}>
        {sections.map(({ id, characters }) => (
          <MenuSection key={id} id={id} className={styles.section}>
            <Header className={styles.group}>{translate(`editor.characters.${id}`)}</Header>
            {characters.map((character) => (
              <MenuItem
                key={character.name} id={`${id} ${character.name}`} className={palette.item}
                textValue={`${translate(`character.${character.name}`)} ${otherNames(character)}`} onAction={() => onChoose(character)}
              >
                <span aria-hidden className={styles.character}>{character.group === 'spaces' ? '␣' : character.text}</span>
                <span className={styles.name}>{translate(`character.${character.name}`)}</span>
                <span aria-hidden className={palette.shortcut}>{`U+${(character.text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`}</span>
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </SearchDialog>
  );
}
