/** Ten megabytes, as large as a hostile paste is taken to be. In characters. */
export const HOSTILE_LENGTH = 10_000_000;

/** Pieces of HTML that, over and over, could take time to grow with its square: unclosed, misnested, in tables, marked as a program's. */
export const HOSTILE_PIECES: readonly string[] = [
  '<p>kata kata <b>kata</b></p>', '<li>x', '<table>x<br>', '<table><p>x</p>', '<b><p></b>', '<a href=x>', '<svg><g>', '</i>', '<style>x{', '&nbsp;', '\u200b', '</p>',
  '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1">·<span style="x"> </span>x', '<span style="mso-list:Ignore">', '<a href="https://a.example/?utm_a=1&', '<td>x', 'x<br>', '<select><option>x', '<textarea>x', '<!--x-->', '<p><a href="#_ftn1">[1]</a><a name="_ftn1" href="#_ftnref1">[1]</a>',
  '<figure><figcaption>x', '<div data-pre-plain-text="[1] A: ">x</div>', '<img src=https://a.example/x alt=y>', '< ', '<ul><li>x</li></ul>', '\u00a0k',
];
/** What stands once before a piece, and makes it another. */
export const HOSTILE_STARTS: readonly string[] = ['<pre>', '<p style="white-space:pre-wrap">', '\u0627'];
/** What follows each of those. */
export const HOSTILE_LINES: readonly string[] = ['x\n', 'x\n', '\u200d'];

/** As long as wanted, of a piece over and over. */
export function filled(piece: string, length: number): string {
  return piece.repeat(Math.floor(length / piece.length));
}

/** All of them with their names. */
export function hostileShapes(length: number): { readonly name: string; readonly html: () => string }[] {
  return [
    ...HOSTILE_PIECES.map((piece) => ({ name: piece, html: () => filled(piece, length) })),
    ...HOSTILE_STARTS.map((start, index) => ({ name: `${start}${HOSTILE_LINES[index] ?? ''}`, html: () => start + filled(HOSTILE_LINES[index] ?? ' ', length) })),
  ];
}
