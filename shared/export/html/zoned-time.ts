const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    // Made once a zone: making one costs more than the rest of a page.
    format = new Intl.DateTimeFormat('en-US', {
      timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', timeZoneName: 'longOffset',
      year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

export type ZonedTime = {
  readonly year: string; readonly month: string; readonly day: string;
  /** ISO 8601 with the offset of the zone at that time, for example 2026-11-23T17:42:00+07:00. */
  readonly iso: string;
};

/** Of a page's few moments each is asked for more than once. */
const known = new Map<string, ZonedTime>();
const MOST_KNOWN = 100;

/** A moment as the clocks of a zone show it. @param iso ISO 8601. @param timeZone IANA name. */
export function zonedTime(iso: string, timeZone: string): ZonedTime {
  const key = `${timeZone} ${iso}`;
  let time = known.get(key);
  if (!time) {
    if (known.size >= MOST_KNOWN) known.clear();
    time = inZone(iso, timeZone);
    known.set(key, time);
  }
  return time;
}

function inZone(iso: string, timeZone: string): ZonedTime {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const part of formatFor(timeZone).formatToParts(new Date(iso))) parts[part.type] = part.value;
  const { year = '', month = '', day = '', hour = '', minute = '', second = '', timeZoneName = '' } = parts;
  const offset = timeZoneName.replace('GMT', '') || '+00:00';
  const paddedYear = year.padStart(4, '0');
  return { year: paddedYear, month, day, iso: `${paddedYear}-${month}-${day}T${hour}:${minute}:${second}${offset.slice(0, 6)}` };
}
