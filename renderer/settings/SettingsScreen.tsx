import { Keyboard, Library, Newspaper, Palette, PenLine, SpellCheck, Users, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { hrefOf, SETTINGS_SECTIONS, type SettingsSection } from '../route.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { HouseStyleSettings } from './HouseStyleSettings.tsx';
import { LibrarySettings } from './LibrarySettings.tsx';
import { PeopleSettings } from './PeopleSettings.tsx';
import styles from './SettingsScreen.module.css';
import { ShortcutSettings } from './ShortcutSettings.tsx';
import { SpellingSettings } from './SpellingSettings.tsx';
import { WritingSettings } from './WritingSettings.tsx';

const ICONS: Record<SettingsSection, LucideIcon> = {
  people: Users, writing: PenLine, 'house-styles': Newspaper, library: Library, spelling: SpellCheck, appearance: Palette, shortcuts: Keyboard,
};

function Section({ section }: { section: SettingsSection }): ReactNode {
  switch (section) {
    case 'people': return <PeopleSettings />;
    case 'writing': return <WritingSettings />;
    case 'house-styles': return <HouseStyleSettings />;
    case 'library': return <LibrarySettings />;
    case 'spelling': return <SpellingSettings />;
    case 'appearance': return <AppearanceSettings />;
    case 'shortcuts': return <ShortcutSettings />;
  }
}

export function SettingsScreen({ section }: { section: SettingsSection }) {
  const translate = useTranslate();
  return (
    <div className={styles.screen}>
      <nav aria-label={translate('settings.title')} className={styles.sections}>
        <h2 className={styles.title}>{translate('settings.title')}</h2>
        <ul>
          {SETTINGS_SECTIONS.map((one) => {
            const Icon = ICONS[one];
            return (
              <li key={one}>
                <a href={hrefOf({ screen: 'settings', section: one })} aria-current={one === section ? 'page' : undefined} className={styles.link}>
                  <Icon aria-hidden className={styles.icon} />{translate(`settings.${one}`)}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <section aria-labelledby="settings-section" tabIndex={0} className={styles.content}>
        <div className={styles.section}>
          <h3 id="settings-section" className={styles.heading}>{translate(`settings.${section}`)}</h3>
          <Section section={section} />
        </div>
      </section>
    </div>
  );
}
