import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectToWrite, type Connection } from '../../electron/library/connection.ts';
import { checkpointed, commitEnds } from './write-ahead-log.ts';

let folder: string;
let connection: Connection;
const file = (ending: string): Buffer => readFileSync(join(folder, `x.sqlite${ending}`));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redaksi-'));
  connection = connectToWrite(join(folder, 'x.sqlite'));
  connection.exec('CREATE TABLE word (text TEXT)');
});
afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

test('a log tells where each commit ends, and the last one ends the log', () => {
  const before = commitEnds(file('-wal')).length;
  for (const word of ['satu', 'dua', 'tiga']) connection.prepare('INSERT INTO word VALUES (?)').run(word);
  const ends = commitEnds(file('-wal'));
  expect(ends).toHaveLength(before + 3);
  expect(ends.at(-1)).toBe(file('-wal').length);
});

test('frames of a log before this one are not commits of it', () => {
  for (let word = 0; word < 50; word++) connection.prepare('INSERT INTO word VALUES (?)').run(`kata${word}`);
  connection.pragma('wal_checkpoint(FULL)');
  expect(checkpointed(file('-wal'), file('-shm'))).toBe(commitEnds(file('-wal')).at(-1));
  connection.prepare('INSERT INTO word VALUES (?)').run('pertama');
  expect(commitEnds(file('-wal'))).toHaveLength(1);
  expect(checkpointed(file('-wal'), file('-shm'))).toBe(0);
});
