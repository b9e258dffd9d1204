import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './Tabs.module.css';

export type TabEntry<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** A small number beside the label: findings, comments. */
  readonly count?: number;
  readonly content: ReactNode;
};

export type TabsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly TabEntry<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  readonly className?: string;
};

export function Tabs<Id extends string>({ label, tabs, selected, onSelect, className }: TabsProps<Id>) {
  return (
    <AriaTabs
      selectedKey={selected} className={classNames(styles.tabs, className)}
      onSelectionChange={(key) => { const tab = tabs.find((one) => one.id === key); if (tab) onSelect(tab.id); }}
    >
      <TabList aria-label={label} className={styles.list}>
        {tabs.map(({ id, label: text, icon: Icon, count }) => (
          <Tab key={id} id={id} className={styles.tab}>
            {Icon && <Icon aria-hidden className={styles.icon} />}
            {text}
            {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => <TabPanel key={tab.id} id={tab.id} className={styles.panel}>{tab.content}</TabPanel>)}
    </AriaTabs>
  );
}
