import { controls } from '../../shared/messages/en/controls.ts';
import { LANGUAGES } from '../../shared/messages/language.ts';
import { translator, type MessageKey, type MessageValues } from '../../shared/messages/translate.ts';

/** One sentence as React Aria asks for it: with its values, in the language that `LanguageProvider` gave the control. */
type ControlWords = (values: MessageValues | undefined, asking: { readonly locale: string }) => string;

/** What controls say by themselves: by package, then by React Aria's own key. */
export function controlWords(): Readonly<Record<string, Readonly<Record<string, ControlWords>>>> {
  const packages: Record<string, Record<string, ControlWords>> = {};
  for (const name of Object.keys(controls) as (keyof typeof controls & MessageKey)[]) {
    const [, owner = '', key = ''] = /^controls\.([^.]+)\.(.+)$/.exec(name) ?? [];
    (packages[owner] ??= {})[key] = (values, { locale }) => translator(LANGUAGES.find((language) => language === locale) ?? 'id')(name, values);
  }
  return packages;
}

/**
 * Gives React Aria our words in the place of its own, which are in thirty languages and not in Indonesian. It is the door that
 * its pages made on a server use (`LocalizedStringProvider`); what is said there are functions, so the words change with the language
 * while the program runs. A package or key that is missing here would throw where it is asked for: control-words.test.ts
 * compares them with what our screens hold of it. To be called before anything is drawn.
 */
export function giveControlsTheirWords(): void {
  Object.assign(window, { [Symbol.for('react-aria.i18n.locale')]: 'id', [Symbol.for('react-aria.i18n.strings')]: controlWords() });
}
