const DEFINITION = /^ {0,3}\[([^\]\n]{1,999})\]:[ \t]*\S.*$/gm;
const MOST = 20_000;

/**
 * What the addresses of links ("[1]: https://…") and the notes ("[^1]: …") of all pieces are, to be put behind each piece, so that
 * it knows what the others define; of notes only that there are some. '' where one piece is the whole text, or there are too many.
 */
export function definitionsFor(chunks: readonly string[]): string {
  if (chunks.length < 2) return '';
  const lines = chunks.flatMap((chunk) => [...chunk.matchAll(DEFINITION)].map(([line, label = '']) => (label.startsWith('^') ? `[${label}]: x` : line.trim())));
  const all = lines.join('\n');
  return all.length > MOST || all === '' ? '' : `\n\n${lines.join('\n\n')}`;
}
