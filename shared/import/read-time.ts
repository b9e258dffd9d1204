import { zonedTime } from '../export/html/zoned-time.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A time as written in ISO 8601 (RFC 3339 and its looser relatives): with "Z" where it names a zone, else without one
 * (2026-11-16T08:30:00), as the clock of whoever wrote it showed; without a time it is midnight. null for any other.
 */
export function readTime(text: string): string | null {
  const [, date, minutes = '00:00', seconds = ':00', zone] = ISO.exec(text.trim()) ?? [];
  if (date === undefined) return null;
  const offset = zone === undefined || zone.toUpperCase() === 'Z' ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const time = Date.parse(`${date}T${minutes}${seconds}${offset}`);
  if (Number.isNaN(time)) return null;
  const moment = new Date(time).toISOString();
  return zone === undefined ? moment.slice(0, -1) : moment;
}

/** A time that `readTime` gave, as a moment: one without a zone is of this one. @param timeZone IANA name */
export function momentOf(time: string, timeZone: string): string {
  if (time.endsWith('Z')) return time;
  const offset = zonedTime(`${time}Z`, timeZone).iso.slice(-6);
  return new Date(`${time}${offset}`).toISOString();
}
