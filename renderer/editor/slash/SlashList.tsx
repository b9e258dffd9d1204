import { classNames } from '../../ui/class-names.ts';
import styles from './SlashList.module.css';
import type { SlashOption } from './SlashMenu.tsx';

type Props = {
  readonly label: string;
  readonly options: readonly SlashOption[];
  readonly selectedIndex: number | null;
  readonly onChoose: (option: SlashOption) => void;
  readonly onHighlight: (index: number) => void;
};

/** The keyboard stays in the text; Lexical names the option of the moment there by aria-activedescendant, hence the ids. */
export function SlashList({ label, options, selectedIndex, onChoose, onHighlight }: Props) {
  return (
    <ul role="listbox" aria-label={label} className={styles.list}>
      {options.map((option, index) => (
        <li
          key={option.key} ref={(element) => option.setRefElement(element)} id={`typeahead-item-${index}`} role="option" aria-selected={index === selectedIndex}
          className={classNames(styles.option, index === selectedIndex && styles.selected)}
          onMouseEnter={() => onHighlight(index)} onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(option)}
        >
          <option.Icon aria-hidden className={styles.icon} />
          {option.label}
        </li>
      ))}
    </ul>
  );
}
