import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue as en } from './en/catalogue.ts';
import { catalogue as id } from './id/catalogue.ts';
import { LOCALES, type Language } from './language.ts';

const catalogues = { en, id };
export type MessageKey = keyof typeof en;
export type MessageValues = Record<string, string | number | boolean | Date | null>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const formats = new Map<string, IntlMessageFormat>();

/** A message in ICU syntax, filled in. Every message is parsed once. */
export function translator(language: Language): Translate {
  return (key, values) => {
    const name = `${language} ${key}`;
    let format = formats.get(name);
    if (!format) {
      format = new IntlMessageFormat(catalogues[language][key], LOCALES[language], undefined, { ignoreTag: true });
      formats.set(name, format);
    }
    return String(format.format(values));
  };
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
