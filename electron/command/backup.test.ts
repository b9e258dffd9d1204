import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../library/temporary-library.ts';

const launcher = fileURLToPath(new URL('redaksi.mjs', import.meta.url));
let folder: ReturnType<typeof temporaryFolder>;
let library: string;
let story: string;
beforeAll(async () => {
  folder = temporaryFolder();
  library = join(folder.path, 'library');
  story = join(folder.path, 'story.txt');
  writeFileSync(story, 'GENTAPURA - Pasar pagi dibuka kembali.\n\nPedagang menyambut gembira.\n');
  expect(await redaksi('import', story)).toMatchObject({ code: 0 });
});
afterAll(() => folder.remove());

type Ended = { code: number | null; out: string; err: string };

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [launcher, ...args], { cwd: folder.path, env: { PATH: process.env.PATH, HOME: folder.path, LANG: 'en_GB.UTF-8' } });
}
function redaksiAt(place: string, ...args: string[]): Promise<Ended> {
  const child = start([...args, '--library', place]);
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout?.on('data', (part) => { ended.out += String(part); });
  child.stderr?.on('data', (part) => { ended.err += String(part); });
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
}
const redaksi = (...args: string[]): Promise<Ended> => redaksiAt(library, ...args);
const lines = ({ out }: Ended): Record<string, unknown>[] => out.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
const count = async (place = library): Promise<number> => lines(await redaksiAt(place, 'list', '--json')).length;

test('a backup is made, restored over the library by its name and into a new one by its path, and what was there is set aside', async () => {
  const made = await redaksi('backup', '--json');
  expect(made.code).toBe(0);
  const file = String(lines(made)[0]?.file);
  expect(existsSync(file)).toBe(true);
  await redaksi('import', story);
  expect(await count()).toBe(2);
  const name = readdirSync(join(library, 'backups')).find((one) => one.endsWith('.sqlite')) ?? '';
  const restored = await redaksi('restore', name, '--json');
  expect(restored).toMatchObject({ code: 0, err: expect.stringContaining('1 article was restored') });
  expect(await count()).toBe(1);
  const [{ setAside } = {}] = lines(restored);
  expect(readdirSync(String(setAside))).toContain('library.sqlite');

  const place = join(folder.path, 'elsewhere');
  expect(await redaksiAt(place, 'restore', file)).toMatchObject({ code: 0, out: `${place}\n` });
  expect(await count(place)).toBe(1);
});

test('verify says part by part what it looked at, and exits with 1 naming the article that a fault strikes', async () => {
  const sound = await redaksi('verify');
  expect(sound).toMatchObject({ code: 0, err: expect.stringContaining('sound') });
  expect(sound.out.trim().split('\n')).toHaveLength(6);
  expect(sound.out).toMatch(/^File: \d+ pages?, sound\nBlocks: \d+ hashes, all right\nReferences: \d+, all lead somewhere\n/);

  const index = join(library, 'search.sqlite');
  await redaksi('list', '--query', 'pasar');
  const bytes = readFileSync(index);
  writeFileSync(index, 'broken '.repeat(1000));
  const broken = await redaksi('verify', '--json');
  expect(broken.code).toBe(1);
  expect(lines(broken)).toContainEqual({ fault: expect.objectContaining({ part: 'search', code: 'unreadable' }) });
  writeFileSync(index, bytes);

  const database = join(library, 'library.sqlite');
  const text = readFileSync(database);
  const at = text.indexOf('Pedagang menyambut gembira.');
  expect(at).toBeGreaterThan(0);
  writeFileSync(database, Buffer.concat([text.subarray(0, at), Buffer.from('Pedagang menyambut gembura.'), text.subarray(at + 27)]));
  const changed = await redaksi('verify');
  expect(changed).toMatchObject({ code: 1, out: expect.stringMatching(/Blocks: \d+ hashes, 1 fault/) });
  expect(changed.err).toMatch(/“Pasar pagi dibuka kembali” \([\w-]+\): Block \d+ is not what was saved\./);
  writeFileSync(database, text);
  expect(await redaksi('verify')).toMatchObject({ code: 0 });
});

test('what cannot be restored is refused and the library stays as it was', async () => {
  const before = readFileSync(join(library, 'library.sqlite'));
  expect(await redaksi('restore', story)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('damaged') });
  expect(await redaksi('restore', join(folder.path, 'missing.sqlite'))).toMatchObject({ code: 1, out: '' });
  expect(readFileSync(join(library, 'library.sqlite'))).toEqual(before);
  const untouched = join(folder.path, 'untouched');
  expect(await redaksiAt(untouched, 'restore', story)).toMatchObject({ code: 1 });
  expect(existsSync(untouched)).toBe(false);
});

test.each([
  [['restore'], 'Name the backup'], [['restore', 'a', 'b'], '“b”'], [['backup', 'x'], '“x”'], [['verify', 'x'], '“x”'], [['verify', '--wrong'], '--wrong'],
  [['backup'], 'There is no library'], [['verify'], 'There is no library'],
])('exits with 2 for %j, which means nothing', async (args, words) => {
  const ended = await redaksiAt(join(folder.path, 'nowhere'), ...args);
  expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) });
  expect(existsSync(join(folder.path, 'nowhere'))).toBe(false);
});

test('beside an open workstation the library is backed up and checked, and not restored', async () => {
  const child = start(['serve', '--json', '--no-samples', '--library', library]);
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  try {
    const made = await redaksi('backup', '--json');
    expect(made.code).toBe(0);
    expect(await redaksi('verify')).toMatchObject({ code: 0 });
    expect(await redaksi('restore', String(lines(made)[0]?.file))).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`process ${String(child.pid)}`) });
    expect(existsSync(join(library, 'restored.sqlite'))).toBe(false);
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.on('close', resolve));
  }
  expect(await count()).toBe(1);
  rmSync(join(library, 'set-aside'), { recursive: true, force: true });
});

test('each of them says what it takes', async () => {
  for (const name of ['backup', 'restore', 'verify']) expect((await redaksi(name, '--help')).out).toContain(`redaksi ${name}`);
});
