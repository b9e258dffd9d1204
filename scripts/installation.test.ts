import { describe, expect, it } from 'vitest';
import { isSame } from './installation.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' },
  'node_modules/fsevents': { version: '2.0.0', integrity: 'sha512-b', optional: true },
};

describe('what is installed is taken as it is', () => {
  it('when every package of the lock file is there in its version', () => {
    expect(isSame(wanted, { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' } })).toBe(true);
  });

  it('but not when one is missing, another version or other bytes', () => {
    expect(isSame(wanted, {})).toBe(false);
    expect(isSame(wanted, { 'node_modules/zod': { version: '4.0.1', integrity: 'sha512-a' } })).toBe(false);
    expect(isSame(wanted, { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-c' } })).toBe(false);
    expect(isSame(wanted, null)).toBe(false);
  });
});
