/**
 * JSON whose keys are in order and which holds nothing undefined, so that equal content has equal bytes and one hash
 * (after RFC 8785, JSON Canonicalization Scheme; its number forms are JSON.stringify's own).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, content]) => `${JSON.stringify(key)}:${canonicalJson(content)}`);
  return `{${parts.join(',')}}`;
}
