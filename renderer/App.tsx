import { useEffect } from 'react';
import { useCall } from './bridge/use-call.ts';
import type { Language } from '../shared/messages/language.ts';
import { Shell } from './Shell.tsx';
import { CommandPalette } from './ui/CommandPalette.tsx';
import { LanguageProvider } from './ui/LanguageProvider.tsx';
import { Shortcuts } from './ui/Shortcuts.tsx';
import { Toasts } from './ui/Toasts.tsx';

/** The person's own language until the settings are known. */
const guessedLanguage: Language = navigator.language.startsWith('en') ? 'en' : 'id';

export function App() {
  const { data: settings, isError } = useCall('settings.get', {});
  const theme = settings?.theme ?? 'system';
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  if (!settings && !isError) return null;
  return (
    <LanguageProvider language={settings?.language ?? guessedLanguage}>
      <Shortcuts>
        <Shell />
        <CommandPalette />
        <Toasts />
      </Shortcuts>
    </LanguageProvider>
  );
}
