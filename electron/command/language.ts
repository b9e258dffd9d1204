import type { Language } from '../../shared/messages/language.ts';

/** The language of the terminal, in POSIX's order (XBD 8.2): LC_ALL, LC_MESSAGES, LANG; English unless it is Indonesian. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^id([_.@-]|$)/i.test(locale) ? 'id' : 'en';
}
