import { attribute, type Element } from '../element.ts';
import { hasClass, type Page } from '../page.ts';

export const SOURCES = [
  'word', 'wordOnline', 'googleDocs', 'libreOffice', 'pages', 'excel', 'googleSheets', 'outlook', 'whatsapp', 'web',
] as const;
export type Source = (typeof SOURCES)[number];

/**
 * Which program wrote the HTML, by its marks. Browsers leave some of them out (Safari takes the generator, the style
 * sheet and the comments away), so each program is known by several; the surest come first.
 */
export function sourceOf({ elements }: Page): Source {
  let likely: Source = 'web';
  for (const element of elements) {
    const sure = sureSource(element);
    if (sure) return sure;
    if (likely === 'web') likely = likelySource(element);
  }
  return likely;
}

function sureSource(element: Element): Source | null {
  if (element.tagName === 'google-sheets-html-origin' || element.attrs.some((one) => one.name === 'data-sheets-root' || one.name === 'data-sheets-value')) return 'googleSheets';
  if (attribute(element, 'id').startsWith('docs-internal-guid-') || hasClass(element, /\bdoc-content\b/)) return 'googleDocs';
  if (element.attrs.some((one) => one.name === 'data-pre-plain-text') || hasClass(element, /\bselectable-text\b.*\bcopyable-text\b/)) return 'whatsapp';
  if (hasClass(element, /\bSCXW\d|\bBCX\d|\bTextRun\b/)) return 'wordOnline';
  if (hasClass(element, /\belementToProof\b|\bx_Mso|\bx_elementToProof\b/) || /^(?:x_)?(?:divRplyFwdMsg|appendonsend|Signature)$/.test(attribute(element, 'id'))) return 'outlook';
  if (element.tagName !== 'meta') return null;
  const [name, content] = [attribute(element, 'name').toLowerCase(), attribute(element, 'content')];
  if (name === 'progid') return content.startsWith('Excel') ? 'excel' : content.startsWith('Word') ? 'word' : null;
  if (name !== 'generator') return null;
  if (/filtered medium/.test(content)) return 'outlook';
  if (/^Microsoft Excel/.test(content)) return 'excel';
  if (/^(?:LibreOffice|OpenOffice)/.test(content)) return 'libreOffice';
  return /^Cocoa HTML Writer/.test(content) ? 'pages' : null;
}

function likelySource(element: Element): Source {
  if (hasClass(element, /\bMso[A-Z]/) || attribute(element, 'style').includes('mso-')) return 'word';
  if (hasClass(element, /\bxl\d{2,3}\b/)) return 'excel';
  if (hasClass(element, /\bsdfootnote|\bsdendnote/)) return 'libreOffice';
  if (hasClass(element, /\bApple-(?:converted-space|style-span|tab-span|interchange-newline)\b/) || attribute(element, 'style').includes('caret-color')) return 'pages';
  return 'web';
}
