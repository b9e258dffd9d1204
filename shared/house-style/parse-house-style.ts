import { RedaksiError } from '../contract/error.ts';
import { parseJson } from '../import/json/parse-json.ts';
import { WHOLE } from '../import/json/problem.ts';
import { isBuiltInHouseStyle } from './built-in.ts';
import { houseStyleSchema, type HouseStyle } from './house-style.ts';

/** In characters; the largest built-in style is under 3,000. */
const LONGEST = 200_000;
const NAMES = ['publisher', 'authors', 'editors', 'initials'];
const PLACES = ['site', 'section', 'slug', 'id', 'year', 'month', 'day'];

/**
 * A person's own house style. @throws RedaksiError invalidInput: `details.field` is the dotted path of the first bad
 * field, `details.reason` a code of `import.reason.<code>` in the catalogues; a syntax error has `line` and `column`.
 */
export function parseHouseStyle(json: string): HouseStyle {
  if (json.length > LONGEST) throw refusal(WHOLE, 'tooLong', String(LONGEST));
  const style = parseJson(json, houseStyleSchema);
  if (isBuiltInHouseStyle(style.id)) throw refusal('id', 'builtIn', style.id);
  refuseUnknownNames('credit.pattern', style.credit.pattern, NAMES);
  refuseUnknownNames('page.url', style.page.url, PLACES);
  refuseUnknownNames('page.authorUrl', style.page.authorUrl ?? '', ['site', 'author']);
  // Without one of these, all articles would claim the same address.
  if (!/\{(?:slug|id)\}/.test(style.page.url)) throw refusal('page.url', 'without', '{slug}, {id}');
  return style;
}

/** A name that nothing fills in would stand on the page as it is. */
function refuseUnknownNames(field: string, pattern: string, names: readonly string[]): void {
  const isUnknown = [...pattern.matchAll(/\{([^{}]*)\}/g)].some(([, name = '']) => !names.includes(name));
  if (isUnknown) throw refusal(field, 'choice', names.map((name) => `{${name}}`).join(', '));
}

function refusal(field: string, reason: string, expected: string): RedaksiError {
  return new RedaksiError('invalidInput', `${field}: ${reason}`, { field, reason, expected });
}
