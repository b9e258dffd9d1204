import { describe, expect, it } from 'vitest';
import { umumId } from '../../shared/house-style/umum-id.ts';
import { parseHouseStyle } from '../../shared/house-style/parse-house-style.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import { translator } from '../../shared/messages/translate.ts';
import { houseStyleProblem } from './house-style-problem.ts';

function problemOf(json: string): string {
  try {
    parseHouseStyle(json);
  } catch (error) {
    if (error instanceof RedaksiError) return houseStyleProblem(translator('en'), error.toFailure());
    throw error;
  }
  return '';
}

describe('a house style that cannot be used', () => {
  it('is told by the field at fault and what that must be', () => {
    const bad = JSON.stringify({ ...umumId, id: 'ours', dates: { ...umumId.dates, timeZone: 'Asia/Nowhere' } });
    expect(problemOf(bad)).toBe('dates.timeZone must be a time zone such as Asia/Jakarta. Nothing was saved.');
  });

  it('is told by the line where it is no JSON', () => {
    expect(problemOf('{\n  "id": nonsense\n}')).toMatch(/^This text is not JSON: look at line 2/);
  });

  it('is told by any other failure\'s own sentence', () => {
    const failure = new RedaksiError('diskFull', 'full').toFailure();
    expect(houseStyleProblem(translator('en'), failure)).not.toContain('Nothing was saved.');
  });
});
