import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronProgram } from './electron-program.ts';

let packages: string;
beforeEach(async () => {
  packages = await mkdtemp(join(tmpdir(), 'redaksi-electron-'));
  await mkdir(join(packages, 'electron'));
  await writeFile(join(packages, 'electron', 'package.json'), '{"version":"45.0.0"}');
});
afterEach(() => rm(packages, { recursive: true }));

/** An installer that counts how often it is run. */
const installer = (then: string): Promise<void> => writeFile(join(packages, 'electron', 'install.js'),
  `const fs = require('fs'); fs.appendFileSync(__dirname + '/runs', 'x'); ${then}`);
const runs = async (): Promise<number> => (existsSync(join(packages, 'electron', 'runs')) ? (await readFile(join(packages, 'electron', 'runs'), 'utf8')).length : 0);

describe('the Electron window', () => {
  it('uses the program that is there, and downloads it where it is not', async () => {
    await installer("fs.mkdirSync(__dirname + '/dist'); fs.writeFileSync(__dirname + '/dist/electron', ''); fs.writeFileSync(__dirname + '/path.txt', 'electron');");
    const program = join(packages, 'electron', 'dist', 'electron');
    expect(electronProgram(() => undefined, packages)).toBe(program);
    expect(electronProgram(() => undefined, packages)).toBe(program);
    expect(await runs()).toBe(1);
  });

  it('does not try a download again that failed for this version', async () => {
    await installer('process.exit(1);');
    let told = 0;
    expect(electronProgram(() => { told += 1; }, packages)).toBeNull();
    expect(electronProgram(() => { told += 1; }, packages)).toBeNull();
    expect([told, await runs()]).toEqual([1, 1]);
    await writeFile(join(packages, 'electron', 'package.json'), '{"version":"45.0.1"}');
    expect(electronProgram(() => { told += 1; }, packages)).toBeNull();
    expect(await runs()).toBe(2);
  });
});
