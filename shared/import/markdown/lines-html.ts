/** A text that is words only, each line that holds something a paragraph. */
export function linesHtml(text: string): string {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => `<p>${escapedHtml(line)}</p>`).join('');
}

export function escapedHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
