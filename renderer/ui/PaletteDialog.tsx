import { Search } from 'lucide-react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField, useFilter } from 'react-aria-components';
import type { Action } from './action.ts';
import styles from './PaletteDialog.module.css';
import { Keys } from './Keys.tsx';
import { useActions } from './use-action.ts';
import { useTranslate } from './use-translate.ts';

type Props = { readonly onChoose: (action: Action) => void; readonly onClose: () => void };

export function PaletteDialog({ onChoose, onClose }: Props) {
  const translate = useTranslate();
  const { contains } = useFilter({ sensitivity: 'base' });
  const actions = useActions().filter((action) => action.id !== 'palette');
  return (
    <ModalOverlay isOpen onOpenChange={(open) => { if (!open) onClose(); }} isDismissable className={styles.backdrop}>
      <Modal data-modal className={styles.modal}>
        <Dialog aria-label={translate('common.palette')} className={styles.dialog}>
          <Autocomplete filter={(text, typed) => typed.split(/\s+/).every((word) => contains(text, word))}>
            <SearchField autoFocus aria-label={translate('common.paletteSearch')} className={styles.search}>
              <Search aria-hidden className={styles.icon} />
              <Input placeholder={translate('common.paletteSearch')} className={styles.input} />
            </SearchField>
            <Menu
              aria-label={translate('common.actions')} className={styles.list} items={actions}
              renderEmptyState={() => <p className={styles.empty}>{translate('common.paletteEmpty')}</p>}
            >
              {(action) => (
                <MenuItem id={action.id} textValue={action.title} isDisabled={action.isEnabled === false} className={styles.item} onAction={() => onChoose(action)}>
                  <span>{action.title}</span>
                  <Keys action={action.id} className={styles.shortcut} />
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
