import { ChevronsUpDown, type LucideIcon } from 'lucide-react';
import { use, useMemo, type ComponentProps, type ReactNode, type Ref } from 'react';
import { Button, ComboBox as AriaComboBox, ComboBoxStateContext, Input, Label, ListBox, ListBoxItem, OverlayTriggerStateContext, Popover, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import fieldStyles from './Field.module.css';
import type { Option } from './option.ts';
import popoverStyles from './Popover.module.css';

export type ComboBoxProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Already chosen and ordered by the caller for what is typed: nothing is filtered here. */
  readonly options: readonly Option[];
  readonly inputValue: string;
  readonly onInputChange: (typed: string) => void;
  /** A choice from the list. */
  readonly onChoose: (id: string) => void;
  /** Enter with nothing chosen from the list: what was typed. */
  readonly onType?: (typed: string) => void;
  readonly placeholder?: string;
  readonly description?: string;
  /** Said in the list where there are no options. */
  readonly emptyText?: string;
  readonly icon?: LucideIcon;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string;
};

/** Typing finds, the list offers, and after a choice the field is free for the next one. */
export function ComboBox({ label, isLabelHidden = false, options, inputValue, onInputChange, onChoose, onType, placeholder, description, emptyText, icon: Icon, inputRef, className }: ComboBoxProps) {
  return (
    <AriaComboBox
      aria-label={isLabelHidden ? label : undefined} items={options} inputValue={inputValue} onInputChange={onInputChange}
      value={null} onChange={(key) => { if (key !== null) onChoose(String(key)); }}
      // A pasted word comes before its options do: a list that refused to open empty would stay closed.
      allowsCustomValue allowsEmptyCollection={emptyText !== undefined || inputValue !== ''} menuTrigger="input" defaultFilter={() => true}
      className={classNames(fieldStyles.field, className)}
    >
      {!isLabelHidden && <Label className={fieldStyles.label}>{label}</Label>}
      <span className={fieldStyles.frame}>
        {Icon && <Icon aria-hidden className={fieldStyles.icon} />}
        <TypedInput
          ref={inputRef} placeholder={placeholder} className={classNames(fieldStyles.input, fieldStyles.withOpen, Icon && fieldStyles.withIcon)}
          onType={onType && inputValue.trim() !== '' ? () => onType(inputValue.trim()) : undefined}
        />
        <Button className={fieldStyles.open}><ChevronsUpDown aria-hidden className={fieldStyles.chevron} /></Button>
      </span>
      {description !== undefined && <Text slot="description" className={fieldStyles.description}>{description}</Text>}
      <Suggestions>
        <ListBox<Option> className={popoverStyles.list} renderEmptyState={() => (emptyText === undefined ? null : <p className={popoverStyles.empty}>{emptyText}</p>)}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={popoverStyles.option}>
              <span className={popoverStyles.optionText}>
                <span className={popoverStyles.optionLabel}>{option.label}</span>
                {option.description !== undefined && <span className={popoverStyles.optionDescription}>{option.description}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Suggestions>
    </AriaComboBox>
  );
}

/**
 * The library closes a list as soon as anything around its field scrolls. Typing in a field below the fold scrolls it
 * into view, so that its list would be gone before it was seen: here the list stays and follows the field.
 */
function Suggestions({ children }: { readonly children: ReactNode }) {
  const state = use(OverlayTriggerStateContext);
  const following = useMemo(() => state && { ...state, close: askForPlaceAgain }, [state]);
  return (
    <OverlayTriggerStateContext value={following}>
      <Popover className={popoverStyles.popover} offset={4}>{children}</Popover>
    </OverlayTriggerStateContext>
  );
}

/** A popover looks for its place anew when the window has another size; Escape, a choice and leaving the field close it by the field itself. */
function askForPlaceAgain(): void {
  window.dispatchEvent(new Event('resize'));
}

/** Enter with nothing chosen takes what was typed and closes the list, which would else lie over what was added. */
function TypedInput({ onType, ...props }: ComponentProps<typeof Input> & { readonly onType: (() => void) | undefined }) {
  const state = use(ComboBoxStateContext);
  return (
    <Input
      {...props}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || !onType || event.currentTarget.getAttribute('aria-activedescendant')) return;
        event.preventDefault();
        onType();
        state?.close();
      }}
    />
  );
}
