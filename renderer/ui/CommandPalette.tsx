import { Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField, useFilter } from 'react-aria-components';
import styles from './CommandPalette.module.css';
import { isMac } from './platform.ts';
import { shortcutText } from './shortcut.ts';
import { useAction, useActions } from './use-action.ts';
import { useTranslate } from './use-translate.ts';

/** Every action on show, found by typing a part of its name (Mod+Shift+P). */
export function CommandPalette() {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const actions = useActions();
  const { contains } = useFilter({ sensitivity: 'base' });
  useAction([{ id: 'palette', title: translate('common.palette'), shortcut: 'Mod+Shift+P', run: () => setOpen(true) }]);
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={setOpen} isDismissable className={styles.backdrop}>
      <Modal data-modal className={styles.modal}>
        <Dialog aria-label={translate('common.palette')} className={styles.dialog}>
          <Autocomplete filter={(text, typed) => typed.split(/\s+/).every((word) => contains(text, word))}>
            <SearchField autoFocus aria-label={translate('common.paletteSearch')} className={styles.search}>
              <Search aria-hidden className={styles.icon} />
              <Input placeholder={translate('common.paletteSearch')} className={styles.input} />
            </SearchField>
            <Menu
              aria-label={translate('common.actions')} className={styles.list}
              items={actions.filter((action) => action.id !== 'palette')}
              renderEmptyState={() => <p className={styles.empty}>{translate('common.paletteEmpty')}</p>}
            >
              {(action) => (
                <MenuItem
                  id={action.id} textValue={action.title} isDisabled={action.isEnabled === false} className={styles.item}
                  // The palette gives the keyboard back before the action may take it elsewhere.
                  onAction={() => { setOpen(false); requestAnimationFrame(() => action.run()); }}
                >
                  <span>{action.title}</span>
                  {action.shortcut !== undefined && <kbd className={styles.shortcut}>{shortcutText(action.shortcut, isMac)}</kbd>}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
