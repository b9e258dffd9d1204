import type { HouseStyle } from './house-style.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, options);
  formats.set(key, made);
  return made;
}

/**
 * A moment as readers see it, in the style's language and zone, with the zone named: "Senin, 23 November 2026 pukul 10.42 WIB".
 * @param iso ISO 8601 with an offset or Z. @throws RangeError where it is not a time.
 */
export function formatTime(iso: string, houseStyle: HouseStyle): string {
  const { timeZone, dateStyle, timeStyle } = houseStyle.dates;
  const moment = new Date(iso);
  const text = format(houseStyle.language, { dateStyle, timeStyle, timeZone }).format(moment);
  // The long style names the zone by itself; Intl cannot add a zone to the short one.
  if (timeStyle === 'long') return text;
  const zone = format(houseStyle.language, { timeZone, timeZoneName: 'short' }).formatToParts(moment).find((part) => part.type === 'timeZoneName');
  return zone ? `${text} ${zone.value}` : text;
}
