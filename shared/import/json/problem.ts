import type { z } from 'zod';

/** The first thing wrong: where, what (`import.reason.<reason>` in the catalogues), and the values of that sentence. */
export type Problem = { field: string; reason: string; expected: string };

/** The field, where the whole is at fault. */
export const WHOLE = 'JSON';

/** Codes that the project's own schemas give as messages. */
const OWN_REASONS = ['empty', 'unsafeUrl', 'absoluteUrl', 'timeZone', 'duplicateBlockId', 'tooDeep', 'pattern', 'slowPattern', 'duplicateRuleId'];

export function problemOf(error: z.ZodError): Problem {
  const issue = error.issues[0];
  if (issue === undefined) return { field: WHOLE, reason: 'notAllowed', expected: '' };
  const field = issue.path.map(String).join('.') || WHOLE;
  const problem = (reason: string, expected = ''): Problem => ({ field, reason, expected });
  switch (issue.code) {
    case 'invalid_type': return issue.message.endsWith('received undefined') ? problem('missing') : problem('type', issue.expected);
    case 'too_small': return issue.origin === 'string' && Number(issue.minimum) === 1 ? problem('empty') : problem('tooSmall', String(issue.minimum));
    case 'too_big': return problem(issue.origin === 'string' ? 'tooLong' : 'tooBig', String(issue.maximum));
    case 'invalid_value': return problem('choice', issue.values.map(String).join(', '));
    case 'unrecognized_keys': return { field: [...issue.path.map(String), issue.keys[0] ?? ''].join('.'), reason: 'unknownField', expected: '' };
    case 'invalid_format': return problem('format', formOf(issue));
    case 'invalid_union': return problem('choice', unionChoices(issue));
    case 'custom': return OWN_REASONS.includes(issue.message) ? problem(issue.message) : problem('notAllowed');
    default: return problem('notAllowed');
  }
}

/** The values that the branches of a union ask for: "1, 2". */
function unionChoices(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>): string {
  const values = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
  return values.map(String).join(', ');
}

function formOf(issue: Extract<z.core.$ZodIssue, { code: 'invalid_format' }>): string {
  if (issue.format === 'starts_with' && 'prefix' in issue) return `${String(issue.prefix)}…`;
  return issue.format === 'regex' ? issue.pattern ?? '' : issue.format;
}
