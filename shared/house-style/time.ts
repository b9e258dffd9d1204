import type { HouseStyle } from './house-style.ts';

type Formats = { readonly words: Intl.DateTimeFormat; readonly zone: Intl.DateTimeFormat | null };

/** Made once: making one costs more than the rest of a page. */
const made = new Map<string, Formats>();

function formatsOf({ language, dates: { timeZone, dateStyle, timeStyle } }: HouseStyle): Formats {
  const key = `${language} ${timeZone} ${dateStyle} ${timeStyle}`;
  let formats = made.get(key);
  if (!formats) {
    formats = {
      words: new Intl.DateTimeFormat(language, { dateStyle, timeStyle, timeZone }),
      // The long style names the zone by itself; Intl cannot add a zone to the short one.
      zone: timeStyle === 'long' ? null : new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'short' }),
    };
    made.set(key, formats);
  }
  return formats;
}

/**
 * A moment as readers see it, in the style's language and zone, with the zone named: "Senin, 23 November 2026 pukul 10.42 WIB".
 * @param iso ISO 8601 with an offset or Z. @throws RangeError where it is not a time.
 */
export function formatTime(iso: string, houseStyle: HouseStyle): string {
  const moment = new Date(iso);
  const { words, zone } = formatsOf(houseStyle);
  const text = words.format(moment);
  const name = zone?.formatToParts(moment).find((part) => part.type === 'timeZoneName')?.value;
  return name === undefined ? text : `${text} ${name}`;
}
