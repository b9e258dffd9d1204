import type { Inline } from '../../../shared/article/inline.ts';

const PIECE = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<url>[^)]+)\)/g;

/** Inline content from a line with **bold**, *italic* and [link](url); so the sample articles stay readable as text. */
export function prose(line: string): Inline[] {
  const result: Inline[] = [];
  const plain = (text: string): void => { if (text !== '') result.push({ type: 'text', text }); };
  let end = 0;
  for (const match of line.matchAll(PIECE)) {
    plain(line.slice(end, match.index));
    end = match.index + match[0].length;
    const { bold, italic, label, url } = match.groups ?? {};
    if (bold !== undefined) result.push({ type: 'text', text: bold, marks: ['bold'] });
    else if (italic !== undefined) result.push({ type: 'text', text: italic, marks: ['italic'] });
    else if (label !== undefined && url !== undefined) result.push({ type: 'link', url, children: [{ type: 'text', text: label }] });
  }
  plain(line.slice(end));
  return result;
}
