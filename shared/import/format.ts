import { RedaksiError } from '../contract/error.ts';
import type { IMPORT_FORMATS } from '../contract/publishing.ts';
import { looksLikeMarkdown } from './markdown/looks-like-markdown.ts';

type Format = 'text' | 'html' | 'markdown' | 'json';

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'text', text: 'text', htm: 'html', html: 'html', xhtml: 'html', json: 'json', md: 'markdown', markdown: 'markdown', mdown: 'markdown', mkd: 'markdown', mkdn: 'markdown',
};
/** Text by their bytes, but in a form whose markup would land in the story. */
const UNSUPPORTED = ['rtf', 'xml', 'nitf', 'newsml', 'rss', 'atom', 'csv', 'tsv', 'srt', 'vtt'];
const HTML_START = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|article|main|section|div|p|h[1-6]|table|ul|ol|blockquote|figure|meta)\b/i;

/** Which of the readers is meant: as asked, else by the file's ending, else by what the text is. @throws RedaksiError unsupportedFormat */
export function formatOf(text: string, name: string, asked: (typeof IMPORT_FORMATS)[number]): Format {
  if (asked !== 'auto') return asked;
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (UNSUPPORTED.includes(ending)) {
    throw new RedaksiError('unsupportedFormat', `Files of the kind ${ending} are not read`, { kind: ending });
  }
  const byEnding = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  if (byEnding) return byEnding;
  if (HTML_START.test(text)) return 'html';
  if (text.includes('"schemaVersion"') && isJsonObject(text)) return 'json';
  return /^\ufeff?---\r?\n[\w-]+:/.test(text) || looksLikeMarkdown(text) ? 'markdown' : 'text';
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
