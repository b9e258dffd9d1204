/** More places where a comment could begin than anybody writes above a text; each costs a reading of the whole. */
const MOST_PLACES = 400;

/**
 * The comments of a YAML text, those on lines that follow one another as one. No reader of YAML tells of them, so each place where
 * one could begin is tried: it is one where other words behind it leave everything that was read as it was.
 * @param read what the YAML says, the same text for the same; it may throw
 * @returns null where there are more places than can be tried
 */
export function yamlComments(yaml: string, read: (yaml: string) => string): string[] | null {
  const lines = yaml.split('\n');
  const said = read(yaml);
  const found: { line: number; isWholeLine: boolean; words: string }[] = [];
  let tried = 0;
  for (const [line, text] of lines.entries()) {
    for (const { index } of text.matchAll(/(?<![^ \t])#/g)) {
      tried += 1;
      if (tried > MOST_PLACES) return null;
      if (!saysTheSame([...lines.slice(0, line), `${text.slice(0, index)}#x`, ...lines.slice(line + 1)].join('\n'), said, read)) continue;
      const words = text.slice(index).replace(/^#+/, '').replace(/\s+/g, ' ').trim();
      if (/[\p{L}\p{N}]/u.test(words)) found.push({ line, isWholeLine: text.slice(0, index).trim() === '', words });
      break;
    }
  }
  return found.reduce<{ last: number; texts: string[] }>(({ last, texts }, { line, isWholeLine, words }) => (
    isWholeLine && last === line - 1 && texts.length > 0
      ? { last: line, texts: [...texts.slice(0, -1), `${texts.at(-1) ?? ''} ${words}`] }
      : { last: isWholeLine ? line : -1, texts: [...texts, words] }), { last: -1, texts: [] }).texts;
}

function saysTheSame(yaml: string, said: string, read: (yaml: string) => string): boolean {
  try {
    return read(yaml) === said;
  } catch {
    // Without its other half it is no YAML: the sign stood between quotes.
    return false;
  }
}
