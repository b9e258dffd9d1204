import { isFieldKey } from './known-fields.ts';
import { readYaml } from './read-yaml.ts';

/** More than anybody writes above a text. In characters. */
const LONGEST = 32_000;
const FRONT_MATTER = /^---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

export type FrontMatter = {
  /** By their keys as written, in their order; null where there is none, or it cannot be read. */
  readonly values: ReadonlyMap<string, unknown> | null;
  /** What is written beside the values, which is often said to a colleague. */
  readonly comments: readonly string[];
  /** What looks like front matter and is not YAML, or YAML that refers within itself; '' otherwise, also where nothing in it looks like a key. */
  readonly unread: string;
  /** What stands below. */
  readonly text: string;
};

/** The YAML above a Markdown text between two lines of "---", as Jekyll, Hugo, Ghost and Obsidian write it; every value is text, a list or a mapping. */
export function readFrontMatter(text: string): FrontMatter {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [all, yaml = ''] = FRONT_MATTER.exec(plain.slice(0, LONGEST)) ?? [];
  // A rule above a text, and another one below its first part.
  if (all === undefined || !/^[\w"'-][^\n]{0,100}:(?:\s|$)/m.test(yaml)) return { values: null, comments: [], unread: '', text: plain };
  try {
    const { value, comments } = readYaml(yaml);
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && isWrittenOut(value, yaml.length)) {
      return { values: new Map(Object.entries(value)), comments, unread: '', text: plain.slice(all.length) };
    }
  } catch {
    // Said by the caller; js-yaml throws its own errors, and a RangeError where it is nested too deep.
  }
  if (hasKey(yaml)) return { values: null, comments: [], unread: yaml, text: plain.slice(all.length) };
  // The first part of a story between two rules, where somebody says something behind a colon. The lower rule is none of Markdown's
  // where it stands right below a paragraph, which would be a heading then.
  const end = all.indexOf('\n') + 1 + yaml.length;
  return { values: null, comments: [], unread: '', text: `${plain.slice(0, end)}\n${plain.slice(end)}` };
}

/** Whether a line begins as one of front matter does and a sentence does not: with a key in small letters, or a field's name. */
function hasKey(yaml: string): boolean {
  return [...yaml.matchAll(/^(["']?)([a-z_][\w-]*)\1:(?!\/\/)/gim)].some(([, , key = '']) => /^[a-z_]/.test(key) || isFieldKey(key));
}

/**
 * False where something stands for something written elsewhere (an alias): a few lines of those can stand for more than fits
 * into memory, and for something that holds itself. A text that is referred to shows by there being more of it than was written.
 */
function isWrittenOut(root: object, written: number): boolean {
  const seen = new WeakSet<object>();
  const waiting: unknown[] = [root];
  let length = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') length += value.length;
    if (length > written) return false;
    if (typeof value !== 'object' || value === null) continue;
    if (seen.has(value)) return false;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      if (!Array.isArray(value)) length += key.length;
      waiting.push(child);
    }
  }
  return true;
}
