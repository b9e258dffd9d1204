import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Autocomplete, Dialog, Input, Modal, ModalOverlay, SearchField, useFilter } from 'react-aria-components';
import { chooseFirst } from './choose-first.ts';
import styles from './PaletteDialog.module.css';

type Props = {
  readonly label: string;
  readonly searchLabel: string;
  readonly onClose: () => void;
  /** The menu to search in; each item is found by its `textValue`. */
  readonly children: ReactNode;
};

/** A list to choose from, narrowed to the items that hold every word that is typed. */
export function SearchDialog({ label, searchLabel, onClose, children }: Props) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay isOpen onOpenChange={(open) => { if (!open) onClose(); }} isDismissable className={styles.backdrop}>
      <Modal data-modal className={styles.modal}>
        <Dialog aria-label={label} className={styles.dialog}>
          <Autocomplete filter={(text, typed) => typed.split(/\s+/).every((word) => contains(text, word))}>
            <SearchField autoFocus aria-label={searchLabel} className={styles.search}>
              <Search aria-hidden className={styles.icon} />
              <Input placeholder={searchLabel} className={styles.input} onKeyDown={chooseFirst} />
            </SearchField>
            {children}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
