import { parse as parseWithPlaces } from '@humanwhocodes/momoa';
import type { z } from 'zod';
import { RedaksiError } from '../../contract/error.ts';
import { problemOf, WHOLE } from './problem.ts';

/**
 * A JSON text that a person wrote or a file holds, checked by a schema.
 * @throws RedaksiError invalidInput with `details.field` (dotted path; 'JSON' for the whole) and `details.reason`, a code
 * of `import.reason.<code>` in the catalogues whose other values are in the details; a syntax error has line and column.
 */
export function parseJson<S extends z.ZodType>(json: string, schema: S): z.output<S> {
  const parsed = schema.safeParse(parseSyntax(json));
  if (parsed.success) return parsed.data;
  const details = problemOf(parsed.error);
  throw new RedaksiError('invalidInput', `${details.field}: ${details.reason}`, details);
}

function parseSyntax(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, '')) as unknown;
  } catch (cause) {
    const { line, column } = placeOfSyntaxError(json);
    throw new RedaksiError('invalidInput', `Not JSON: line ${line}, column ${column}`, { field: WHOLE, reason: 'syntax', line, column }, { cause });
  }
}

/** JSON.parse does not always say where; counted from 1. */
function placeOfSyntaxError(json: string): { line: number; column: number } {
  try {
    parseWithPlaces(json, { mode: 'json' });
  } catch (error) {
    const { line, column } = error as { line?: unknown; column?: unknown };
    if (typeof line === 'number' && typeof column === 'number') return { line, column };
  }
  return { line: 1, column: 1 };
}
