import { useEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { usePlacedBelow } from '../body/use-placed-below.ts';
import type { SlashOption } from './slash-option.ts';
import styles from './SlashList.module.css';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly anchor: () => DOMRect | null;
  readonly options: readonly SlashOption[];
  /** The option that Enter would take. */
  readonly index: number;
  readonly onChoose: (option: SlashOption) => void;
  readonly onMark: (index: number) => void;
};

/** The keyboard stays in the text, which names the option of the moment by aria-activedescendant, hence the ids. */
export function SlashList({ id, label, anchor, options, index, onChoose, onMark }: Props) {
  const list = useRef<HTMLUListElement>(null);
  usePlacedBelow(list, anchor);
  useEffect(() => { list.current?.children[index]?.scrollIntoView({ block: 'nearest' }); }, [index]);
  return (
    <ul ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
      {options.map((option, at) => (
        <li
          key={option.kind} id={`${id}-${at}`} role="option" aria-selected={at === index} className={classNames(styles.option, at === index && styles.selected)}
          onMouseMove={() => { if (at !== index) onMark(at); }} onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(option)}
        >
          <option.Icon aria-hidden className={styles.icon} />
          {option.label}
        </li>
      ))}
    </ul>
  );
}
