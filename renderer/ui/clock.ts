import { LOCALES, type Language } from '../../shared/messages/language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], options);
  formats.set(key, made);
  return made;
}

/** The hour and minute of twenty-four hours: 02:58 in English, 02.58 in Indonesian. */
export function clock(moment: Date, language: Language): string {
  return format(language, 'clock', { timeStyle: 'short' }).format(moment);
}

/** 16 Sept; of another year than this one, 16 Sept 2025. */
export function shortDay(moment: Date, language: Language, now: Date): string {
  return moment.getFullYear() === now.getFullYear()
    ? format(language, 'day', { day: 'numeric', month: 'short' }).format(moment)
    : format(language, 'day of a year', { day: 'numeric', month: 'short', year: 'numeric' }).format(moment);
}

/** Today only the hour and minute, else the date before them: 16 Sept 2026, 02:58. */
export function dayAndClock(moment: Date, language: Language, now: Date): string {
  const time = clock(moment, language);
  return moment.toDateString() === now.toDateString() ? time : `${format(language, 'date', { dateStyle: 'medium' }).format(moment)}, ${time}`;
}

/** With the day of the week, for whoever asks exactly. */
export function wholeMoment(moment: Date, language: Language): string {
  return format(language, 'whole', { dateStyle: 'full', timeStyle: 'short' }).format(moment);
}
