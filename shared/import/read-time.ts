const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A time as ISO 8601 (RFC 3339 and its looser relatives) as the article keeps it; null for any other. Without a zone it is
 * taken as UTC, without a time as midnight.
 */
export function readTime(text: string): string | null {
  const [, date, minutes = '00:00', seconds = ':00', zone = 'Z'] = ISO.exec(text.trim()) ?? [];
  if (date === undefined) return null;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const time = Date.parse(`${date}T${minutes}${seconds}${offset}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
