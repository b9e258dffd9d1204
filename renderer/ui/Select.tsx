import { Check, ChevronsUpDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import fieldStyles from './Field.module.css';
import type { Option } from './option.ts';
import popoverStyles from './Popover.module.css';

export type SelectProps<Id extends string> = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
  readonly description?: string;
  readonly isDisabled?: boolean;
  readonly className?: string;
};

export function Select<Id extends string>({ label, isLabelHidden = false, options, value, onChange, placeholder, description, isDisabled, className }: SelectProps<Id>) {
  return (
    <AriaSelect
      aria-label={isLabelHidden ? label : undefined} value={value} placeholder={placeholder} isDisabled={isDisabled}
      onChange={(key) => { const chosen = options.find((option) => option.id === key); if (chosen) onChange(chosen.id); }}
      className={classNames(fieldStyles.field, className)}
    >
      {!isLabelHidden && <Label className={fieldStyles.label}>{label}</Label>}
      <Button className={classNames(fieldStyles.input, fieldStyles.select)}>
        <SelectValue className={fieldStyles.value}>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <ChevronsUpDown aria-hidden className={fieldStyles.chevron} />
      </Button>
      {description !== undefined && <Text slot="description" className={fieldStyles.description}>{description}</Text>}
      <Popover className={popoverStyles.popover} offset={4}>
        <ListBox items={options} className={popoverStyles.list}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={popoverStyles.option}>
              <span className={popoverStyles.optionText}>
                <span className={popoverStyles.optionLabel}>{option.label}</span>
                {option.description !== undefined && <span className={popoverStyles.optionDescription}>{option.description}</span>}
              </span>
              <Check aria-hidden className={popoverStyles.check} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
