declare const markup: unique symbol;

/**
 * Markup that is safe to send. Only `html` and `text` make it, so that a plain string cannot reach a page unescaped:
 * to interpolate one does not compile.
 */
export type Html = string & { readonly [markup]: true };

/** What HTML may not hold (control characters, noncharacters, halves of surrogate pairs) or reads as markup. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const SPECIAL = /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** Whatever SPECIAL finds and some harmless pairs of surrogates, found without asking for properties. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const PERHAPS_SPECIAL = /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;
/** Vertical tab, form feed, carriage return and next line part words, so a space takes their place. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const PARTS_WORDS = /[\u000b-\u000d\u0085]/;

function entity(code: number): string | null {
  switch (code) {
    case 0x26: return '&amp;';
    case 0x3c: return '&lt;';
    case 0x3e: return '&gt;';
    case 0x22: return '&quot;';
    case 0x27: return '&#39;';
    default: return null;
  }
}

function escaped(character: string): string {
  return entity(character.charCodeAt(0)) ?? plainCharacter(character);
}

function plainCharacter(character: string): string {
  if (character >= '\ud800' && character <= '\udfff' && character.length === 1) return '\ufffd';
  return PARTS_WORDS.test(character) ? ' ' : '';
}

/**
 * Escapes a string for an element's content or a quoted attribute. The only way from a string to Html. Every letter of
 * a page goes through here: most texts need nothing, and one cheap look tells.
 */
export function text(value: string): Html {
  return (PERHAPS_SPECIAL.test(value) ? escapedText(value) : value) as Html;
}

function escapedText(value: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if ((code > 0x3e && code < 0x7f) || code === 0x20) continue;
    const entityHere = entity(code);
    if (entityHere !== null) {
      result += value.slice(from, at) + entityHere;
      from = at + 1;
    } else if (isPerhapsForbidden(code)) {
      return value.replace(SPECIAL, escaped);
    }
  }
  return from === 0 ? value : result + value.slice(from);
}

function isPerhapsForbidden(code: number): boolean {
  if (code < 0xa0) return code >= 0x7f || (code < 0x20 && code !== 0x09 && code !== 0x0a);
  return (code >= 0xd800 && code <= 0xdfff) || (code >= 0xfdd0 && code <= 0xfdef) || code >= 0xfffe;
}

export const nothing = '' as Html;

/** A template of markup; every value in it is Html already, or a number. */
export function html(strings: TemplateStringsArray, ...values: readonly (Html | number)[]): Html {
  let result = strings[0] ?? '';
  for (let i = 0; i < values.length; i += 1) result += String(values[i]) + (strings[i + 1] ?? '');
  return result as Html;
}

/** Markup between markup: what `html` does, without the lists that a template makes, for what a page has hundreds of. */
export function wrapped(before: Html, content: Html, after: Html): Html {
  return (before + content + after) as Html;
}

/** Markup, then markup. */
export function append(before: Html, after: Html): Html {
  return (before + after) as Html;
}

/** Joins markup; a separator is markup too. */
export function join(parts: readonly Html[], separator: Html = nothing): Html {
  return parts.join(separator) as Html;
}

const UNSAFE_IN_SCRIPT = /[<>&\u007f-\u009f\u2028\u2029\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** Whatever UNSAFE_IN_SCRIPT finds and some harmless pairs of surrogates, found without asking for properties. */
const PERHAPS_UNSAFE_IN_SCRIPT = /[<>&\u007f-\u009f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/**
 * A script element that holds data. `<` is written as an escape, so that no text can end the element or begin a
 * comment in it; U+2028 and U+2029 end a line in JavaScript before ES2019.
 */
export function jsonScript(type: 'application/ld+json', value: unknown): Html {
  const json = JSON.stringify(value);
  const safe = PERHAPS_UNSAFE_IN_SCRIPT.test(json) ? json.replace(UNSAFE_IN_SCRIPT, escapedInScript) : json;
  return `<script type="${type}">${safe}</script>` as Html;
}

function escapedInScript(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x7f || code === 0x2028 || code === 0x2029 ? `\\u${code.toString(16).padStart(4, '0')}` : plainCharacter(character);
}

/** A style element. `css` is the program's own, with colours that the house style's schema has checked. */
export function styleElement(css: string): Html {
  if (css.includes('<')) throw new Error('A style sheet holds no markup');
  return `<style>${css}</style>` as Html;
}
