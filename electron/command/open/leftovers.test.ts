import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeLeftovers } from './leftovers.ts';

it('the profile of a window whose process is gone is removed, that of an open window stays', () => {
  const windows = mkdtempSync(join(tmpdir(), 'redaksi-windows-'));
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const open = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  try {
    for (const name of [gone, open.pid, 'other']) mkdirSync(join(windows, String(name)));
    removeLeftovers(windows);
    expect([gone, open.pid, 'other'].map((name) => existsSync(join(windows, String(name))))).toEqual([false, true, true]);
  } finally {
    open.kill();
    rmSync(windows, { recursive: true });
  }
});
