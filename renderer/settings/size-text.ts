import { LOCALES, type Language } from '../../shared/messages/language.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A file's size as people say it, never less than one kilobyte: "2.4 MB". */
export function sizeText(bytes: number, language: Language): string {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1000))));
  const value = Math.max(1, bytes / 1000 ** power);
  const unit = UNITS[power - 1] ?? 'kilobyte';
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}
