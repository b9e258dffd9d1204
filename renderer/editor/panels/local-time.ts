const pad = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601 with zone → what an input of the type datetime-local shows here: 2026-11-23T10:42. */
export function toLocalInput(timestamp: string): string {
  const at = new Date(timestamp);
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** The way back, in UTC. @returns null where it is no time. */
export function fromLocalInput(local: string): string | null {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
