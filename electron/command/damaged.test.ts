import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openLibrary } from '../library/open.ts';
import { temporaryFolder } from '../library/temporary-library.ts';

const launcher = fileURLToPath(new URL('redaksi.mjs', import.meta.url));

test('a command on a damaged library says what can be done, and leaves it as it is', () => {
  const folder = temporaryFolder();
  try {
    const library = openLibrary({ folder: folder.path, mode: 'write' });
    library.close();
    writeFileSync(library.folder.database, Buffer.alloc(8192, 0x5a));
    const before = readFileSync(library.folder.database);
    for (const [args, words] of [[['list'], 'redaksi open'], [['import', join(folder.path, 'library.lock')], 'redaksi open']] as const) {
      const { status, stderr } = spawnSync(process.execPath, [launcher, ...args, '--library', folder.path], { env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8' }, encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stderr).toContain('is damaged');
      expect(stderr).toContain(words);
    }
    expect(readFileSync(library.folder.database).equals(before)).toBe(true);
  } finally {
    folder.remove();
  }
}, 60_000);
