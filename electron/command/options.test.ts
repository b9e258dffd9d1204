import { describe, expect, it } from 'vitest';
import { oneOf, readCall, wholeNumber } from './options.ts';

const kinds = { json: 'flag', out: 'value', limit: 'value' } as const;

describe('a call', () => {
  it('is read with its options anywhere among its words', () => {
    const call = readCall(['a1', '--json', '--out', '-', 'a2', '--limit=3', '--', '--b'], kinds);
    expect(call.words).toEqual(['a1', 'a2', '--b']);
    expect([...call.flags]).toEqual(['json']);
    expect(call.values.get('out')).toBe('-');
    expect(wholeNumber(call, 'limit', 1, 10)).toBe(3);
  });

  it.each([
    [['--wrong'], 'command.wrong.option'], [['-j'], 'command.wrong.option'], [['--toString'], 'command.wrong.option'],
    [['--json=yes'], 'command.wrong.noValue'], [['--out'], 'command.wrong.missingValue'],
    [['--out', '--json'], 'command.wrong.missingValue'], [['--out='], 'command.wrong.missingValue'],
  ])('%j is wrong', (args, key) => {
    expect(() => readCall(args, kinds)).toThrow(expect.objectContaining({ key }));
  });

  it('takes only the words and numbers that an option has', () => {
    const call = readCall(['--out', 'docx', '--limit', '0x10'], kinds);
    expect(() => oneOf(call, 'out', ['html', 'text'], 'html')).toThrow(expect.objectContaining({ values: { option: '--out', value: 'docx', choices: 'html, text' } }));
    expect(() => wholeNumber(call, 'limit', 0, 100)).toThrow(expect.objectContaining({ key: 'command.wrong.number' }));
  });
});
