import { Check, Code, Ellipsis, Languages, Strikethrough, Subscript, Superscript } from 'lucide-react';
import { Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from '../../ui/IconButton.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { onceKeyboardIsBack } from '../../ui/once-keyboard-is-back.ts';
import popover from '../../ui/Popover.module.css';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { useBodyCommands } from '../body/use-body-commands.ts';
import type { TextState } from './use-text-state.ts';

const MARKS = [
  { mark: 'strikethrough', name: 'editor.strike', action: 'body-strike', Icon: Strikethrough },
  { mark: 'superscript', name: 'editor.superscript', action: 'body-superscript', Icon: Superscript },
  { mark: 'subscript', name: 'editor.subscript', action: 'body-subscript', Icon: Subscript },
  { mark: 'code', name: 'editor.code', action: 'body-code', Icon: Code },
] as const;

/** The marks that are set less often, each shown as on or off. */
export function MoreMarks({ state }: { readonly state: TextState }) {
  const translate = useTranslate();
  const { format } = useBodyCommands();
  const { onPhraseLanguage } = useBody();
  const on = MARKS.filter(({ mark }) => state[mark]).map(({ mark }) => mark);
  // Until the menu has gone the keyboard is not back in the text, and a mark for what is typed next would be forgotten.
  const choose = (key: unknown): void => {
    const chosen = MARKS.find(({ mark }) => mark === key);
    if (chosen) onceKeyboardIsBack(() => format(chosen.mark));
  };
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} label={translate('editor.moreMarks')} preventFocusOnPress data-selected={on.length > 0 || undefined} />
      <Popover className={popover.popover} placement="bottom start" offset={4}>
        <Menu aria-label={translate('editor.moreMarks')} onAction={choose} className={popover.list}>
          <MenuSection aria-label={translate('editor.moreMarks')} selectionMode="multiple" shouldCloseOnSelect selectedKeys={on}>
            {MARKS.map(({ mark, name, action, Icon }) => (
              <MenuItem key={mark} id={mark} textValue={translate(name)} className={popover.option}>
                <Icon aria-hidden className={popover.icon} />
                <span className={popover.optionLabel}>{translate(name)}</span>
                <Keys action={action} className={popover.shortcut} />
                <Check aria-hidden className={popover.check} />
              </MenuItem>
            ))}
          </MenuSection>
          <MenuItem id="language" textValue={translate('editor.phraseLanguage')} className={popover.option} onAction={onPhraseLanguage}>
            <Languages aria-hidden className={popover.icon} />
            <span className={popover.optionLabel}>{translate('editor.phraseLanguage')}</span>
            <Keys action="phrase-language" className={popover.shortcut} />
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
