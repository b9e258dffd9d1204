import { useEffect, useState } from 'react';
import { useCall } from './bridge/use-call.ts';
import type { Language } from '../shared/messages/language.ts';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { Recovery } from './recovery/Recovery.tsx';
import { Shell } from './Shell.tsx';
import { Announcements } from './ui/Announcements.tsx';
import { CommandPalette } from './ui/CommandPalette.tsx';
import { KeysProvider } from './ui/KeysProvider.tsx';
import { LanguageProvider } from './ui/LanguageProvider.tsx';
import { Shortcuts } from './ui/Shortcuts.tsx';
import { Toasts } from './ui/Toasts.tsx';
import { useArticleLook } from './ui/use-article-look.ts';

/** The person's own language until the settings are known. */
const guessedLanguage: Language = navigator.language.startsWith('en') ? 'en' : 'id';

const NO_OWN_KEYS = {};

export function App() {
  const { data: settings } = useCall('settings.get', {});
  const { data: library } = useCall('library.state', {});
  useArticleLook(settings);
  const theme = settings?.theme ?? 'system';
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  // Drawn only when its language is known: a screen that changes its words under the eye is worse than a short wait.
  // A damaged library cannot tell it; and what has been drawn stays, for a recovery's report is in it.
  const isKnown = settings !== undefined || library?.kind === 'damaged';
  const [isDrawn, setDrawn] = useState(isKnown);
  if (isKnown && !isDrawn) setDrawn(true);
  if (!isKnown && !isDrawn) return <LanguageProvider language={guessedLanguage}><ConnectionNotice /></LanguageProvider>;
  return (
    <LanguageProvider language={settings?.language ?? guessedLanguage}>
      <KeysProvider own={settings?.shortcuts ?? NO_OWN_KEYS}>
        <Shortcuts />
        <Recovery><Shell /></Recovery>
        <CommandPalette />
        <Toasts />
        <Announcements />
      </KeysProvider>
    </LanguageProvider>
  );
}
