import { RedaksiError } from '../contract/error.ts';
import { parseJson } from '../import/json/parse-json.ts';
import { WHOLE } from '../import/json/problem.ts';
import { isBuiltInHouseStyle } from './built-in.ts';
import { houseStyleSchema, type HouseStyle } from './house-style.ts';

/** In characters; the largest built-in style is under 3,000. */
const LONGEST = 200_000;
const NAMES = ['publisher', 'authors', 'editors', 'initials'];

/**
 * A person's own house style. @throws RedaksiError invalidInput: `details.field` is the dotted path of the first bad
 * field, `details.reason` a code of `import.reason.<code>` in the catalogues; a syntax error has `line` and `column`.
 */
export function parseHouseStyle(json: string): HouseStyle {
  if (json.length > LONGEST) throw refusal(WHOLE, 'tooLong', String(LONGEST));
  const style = parseJson(json, houseStyleSchema);
  if (isBuiltInHouseStyle(style.id)) throw refusal('id', 'builtIn', style.id);
  const unknown = [...style.credit.pattern.matchAll(/\{(\w*)\}/g)].find(([, name = '']) => !NAMES.includes(name));
  if (unknown) throw refusal('credit.pattern', 'choice', NAMES.map((name) => `{${name}}`).join(', '));
  return style;
}

function refusal(field: string, reason: string, expected: string): RedaksiError {
  return new RedaksiError('invalidInput', `${field}: ${reason}`, { field, reason, expected });
}
