import { attribute, isText } from './element.ts';
import type { Page } from './page.ts';
import { declarations } from './style.ts';

/** What a class may say that the article keeps; everything else is looks. */
const KEPT = ['font-weight', 'font-style', 'text-decoration', 'text-decoration-line', 'vertical-align', 'mso-list'];
const MOST_RULES = 5000;
const LONGEST_SHEET = 1_000_000;

/**
 * The page's own style sheet. Excel, Word, Pages and exported Google documents say in a class, not in the element, what
 * is bold; Word says in `@list` rules which of its lists are numbered.
 */
export type StyleSheet = {
  readonly byClass: ReadonlyMap<string, string>;
  /** "l0:level1" → "bullet", "decimal", "alpha-lower" … */
  readonly listFormats: ReadonlyMap<string, string>;
};

export function styleSheetOf(page: Page): StyleSheet {
  const byClass = new Map<string, string>();
  const listFormats = new Map<string, string>();
  let rules = 0;
  for (const element of page.elements) {
    if (element.tagName !== 'style') continue;
    const sheet = element.childNodes.filter(isText).map((text) => text.value).join('').slice(0, LONGEST_SHEET).toLowerCase();
    for (let open = sheet.indexOf('{'), from = 0; open !== -1 && rules < MOST_RULES; open = sheet.indexOf('{', from)) {
      const close = sheet.indexOf('}', open);
      if (close === -1) break;
      rules += 1;
      readRule(sheet.slice(Math.max(from, open - 2000), open), sheet.slice(open + 1, close), byClass, listFormats);
      from = close + 1;
    }
  }
  return { byClass, listFormats };
}

function readRule(selectors: string, body: string, byClass: Map<string, string>, listFormats: Map<string, string>): void {
  // What holds on paper or on small screens only is in a rule of its own, whose first rule cannot be told from it.
  if (selectors.includes('@media')) return;
  const list = /@list (l\d{1,4}:level\d)\s*$/.exec(selectors)?.[1];
  if (list !== undefined) {
    // An empty format is Word's way to say decimal.
    listFormats.set(list, declarations(body).get('mso-level-number-format') ?? 'decimal');
    return;
  }
  const said = declarations(body);
  const kept = KEPT.flatMap((name) => (said.has(name) ? [`${name}:${said.get(name)}`] : [])).join(';');
  if (kept === '') return;
  for (const selector of selectors.split(',')) {
    const name = /^\s*(?:[a-z]\w*)?\.([\w-]+)\s*$/.exec(selector.replace(/^[\s\S]*(?:-->|<!--|\*\/)/, ''))?.[1];
    if (name !== undefined) byClass.set(name, `${byClass.get(name) ?? ''}${kept};`);
  }
}

/** Writes what the classes say into the elements' style attributes, where the elements' own words have the last say. */
export function applyClassStyles(page: Page, { byClass }: StyleSheet): void {
  if (byClass.size === 0) return;
  for (const element of page.elements) {
    const names = attribute(element, 'class').slice(0, 500).toLowerCase().split(/\s+/);
    const said = names.map((name) => byClass.get(name) ?? '').join('');
    if (said === '') continue;
    const style = element.attrs.find((candidate) => candidate.name === 'style');
    if (style) style.value = said + style.value;
    else element.attrs.push({ name: 'style', value: said });
  }
}
