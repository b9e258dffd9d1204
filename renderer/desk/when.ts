/** A moment as short as it can be told: the time of today, the day of this year, else the date. @param iso ISO 8601. */
export function shortWhen(iso: string, language: string, now: Date): string {
  const moment = new Date(iso);
  if (moment.toDateString() === now.toDateString()) return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
  const isThisYear = moment.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: isThisYear ? undefined : 'numeric' }).format(moment);
}

export function fullWhen(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso));
}
