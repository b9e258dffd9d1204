import { Menu, MenuItem } from 'react-aria-components';
import type { Action } from './action.ts';
import styles from './PaletteDialog.module.css';
import { Keys } from './Keys.tsx';
import { SearchDialog } from './SearchDialog.tsx';
import { useActions } from './use-action.ts';
import { useTranslate } from './use-translate.ts';

type Props = { readonly onChoose: (action: Action) => void; readonly onClose: () => void };

export function PaletteDialog({ onChoose, onClose }: Props) {
  const translate = useTranslate();
  const actions = useActions().filter((action) => action.id !== 'palette');
  return (
    <SearchDialog label={translate('common.palette')} searchLabel={translate('common.paletteSearch')} onClose={onClose}>
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
    </SearchDialog>
  );
}
