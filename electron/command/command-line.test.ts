import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleSchema } from '../../shared/article/article.ts';
import { openDeskHere } from '../desk/open-desk-here.ts';

const launcher = fileURLToPath(new URL('redaksi.mjs', import.meta.url));
const STORY = 'GENTAPURA - Pasar pagi dibuka kembali.\n\nPedagang menyambut gembira.\n';
let folder: string;
let library: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'redaksi-command-'));
  library = join(folder, 'library');
});
afterAll(() => rmSync(folder, { recursive: true }));

type Ended = { code: number | null; out: string; err: string };

function start(args: readonly string[], env: Record<string, string> = {}, node = process.execPath): ChildProcess {
  return spawn(node, [launcher, ...args], { env: { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, LANG: 'en_GB.UTF-8', ...env } });
}

/** One call of `redaksi` as a process of its own. */
function redaksi(args: readonly string[], { input = '', node, env }: { input?: string | Uint8Array; node?: string; env?: Record<string, string> } = {}): Promise<Ended> {
  const child = start(args, env, node);
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout?.on('data', (part) => { ended.out += String(part); });
  child.stderr?.on('data', (part) => { ended.err += String(part); });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
}
const here = (...args: string[]): Promise<Ended> => redaksi([...args, '--library', library]);
const lines = ({ out }: Ended): Record<string, unknown>[] => out.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('redaksi', () => {
  it('brings in files, folders and standard input, and lists, shows, checks and exports them', async () => {
    mkdirSync(join(folder, 'wire', 'deep'), { recursive: true });
    file('wire/b.txt', STORY);
    file('wire/deep/a.txt', 'Berita kedua dari kawat.\n');
    const brought = lines(await here('import', join(folder, 'wire'), '--json'));
    expect(brought.map((line) => [line.file, line.ok])).toEqual([[join(folder, 'wire', 'b.txt'), true], [join(folder, 'wire', 'deep', 'a.txt'), true]]);
    expect(await redaksi(['import', '-', '--library', library], { input: STORY })).toMatchObject({ code: 0 });

    const listed = lines(await here('list', '--json'));
    expect(listed).toHaveLength(3);
    expect(listed.every((row) => row.isSample === false)).toBe(true);
    expect(lines(await here('list', '--query', 'kawat', '--json'))).toHaveLength(1);
    expect(lines(await here('list', '--limit', '2', '--json'))).toHaveLength(2);
    expect(lines(await here('list', '--status', 'published', '--json'))).toHaveLength(0);

    const id = String(brought[0]?.id);
    expect(articleSchema.parse(lines(await here('show', id, '--json'))[0]).id).toBe(id);
    expect((await here('show', id)).out).toContain('Pedagang menyambut gembira.');
    expect(await here('check', id, '--json')).toMatchObject({ code: 1 });

    expect((await here('export', id, '--format', 'text', '--out', '-')).out).toContain('Pasar pagi dibuka kembali.\n');
    const out = join(folder, 'out');
    expect((await here('export', '--all', '--out', out)).code).toBe(0);
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toHaveLength(3);
    const [own] = lines(await here('export', id, '--format', 'json', '--json'));
    const [written = ''] = own?.files as string[];
    expect(written.startsWith(join(library, 'exports'))).toBe(true);
    expect(readFileSync(written, 'utf8')).toContain(id);
  });

  it('checks by the rules of the house style too', async () => {
    const [brought] = lines(await here('import', file('apotik.txt', 'Warga antre.\nDi apotik antrean panjang.\n'), '--house-style', 'umum-id', '--json'));
    const told = lines(await here('check', String(brought?.id), '--json')).filter(({ code }) => code === 'houseRule');
    expect(told).toMatchObject([{ severity: 'warning', details: { ruleId: 'baku.apotik', matched: 'apotik', suggestion: 'apotek' } }]);
    expect((await here('check', String(brought?.id))).out).toContain('“apotik”: ');
  });

  it('names what cannot be brought in and why, and does the others', async () => {
    const before = lines(await here('list', '--json')).length;
    const bad = {
      'empty.txt': '', 'binary.txt': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2), 'encoding.txt': Uint8Array.of(0x61, 0xff, 0xfe, 0x62), 'large.txt': new Uint8Array(50 * 1024 * 1024).fill(0x61),
    };
    const paths = Object.entries(bad).map(([name, content]) => file(name, content));
    const ended = await here('import', ...paths, join(folder, 'missing.txt'), file('good.txt', STORY), '--json');
    expect(ended.code).toBe(1);
    expect(lines(ended).map((line) => (line.ok === true ? 'ok' : (line.error as { code: string }).code))).toEqual(['empty', 'notText', 'badEncoding', 'tooLarge', 'unreadable', 'ok']);
    for (const path of paths) expect(ended.err).toContain(`${path}: `);
    expect(lines(await here('list', '--json'))).toHaveLength(before + 1);
  });

  it.skipIf(process.getuid?.() === 0 && !existsSync('/proc/1/mem'))('says that a file may not be read', async () => {
    const unreadable = process.getuid?.() === 0 ? '/proc/1/mem' : file('closed.txt', STORY);
    if (process.getuid?.() !== 0) (await import('node:fs')).chmodSync(unreadable, 0);
    expect(await here('import', unreadable)).toMatchObject({ code: 1, out: '' });
  });

  it('reads each file of a folder once, where a link in it leads back to it', async () => {
    mkdirSync(join(folder, 'round', 'deep'), { recursive: true });
    file('round/a.txt', STORY);
    symlinkSync('..', join(folder, 'round', 'deep', 'back'), 'dir');
    expect(lines(await here('import', join(folder, 'round'), '--json')).map((line) => line.file)).toEqual([join(folder, 'round', 'a.txt')]);
  });

  it('says what stands where an export is to go, names the article and leaves what is there alone', async () => {
    const [first, second] = lines(await here('list', '--json'));
    const plain = file('in-the-way.txt', STORY);
    for (const out of [plain, join(plain, 'below')]) {
      const ended = await here('export', String(first?.id), String(second?.id), '--out', out, '--json');
      expect(ended.code).toBe(1);
      expect(lines(ended).map(({ error }) => error)).toMatchObject([first, second].map(() => ({ code: 'notAFolder', details: { file: plain } })));
      expect(ended.err).toContain(plain);
    }
    expect(readFileSync(plain, 'utf8')).toBe(STORY);
  });

  it('marks a working headline wherever it shows one', async () => {
    const headline = 'Pasar pagi dibuka kembali (working headline)';
    const brought = await here('import', file('no-headline.txt', STORY));
    const [id = ''] = brought.out.split('\t');
    expect(brought.out).toContain(headline);
    expect((await here('list', '--limit', '1')).out).toContain(headline);
    expect((await here('show', id)).out).toBe(`${headline}\n\nGENTAPURA - Pasar pagi dibuka kembali.\n\nPedagang menyambut gembira.\n`);
    expect((await here('export', id, '--format', 'text', '--out', '-')).out).toBe('GENTAPURA - Pasar pagi dibuka kembali.\n\nPedagang menyambut gembira.');
  });

  it('exports nothing in which something is still to come, unless told to', async () => {
    const own = (...args: string[]): Promise<Ended> => redaksi([...args, '--library', join(folder, 'to-come')]);
    const [brought] = lines(await own('import', file('to-come.txt', `${STORY}\nLuasnya [TK] hektare.\n`), '--json'));
    const id = String(brought?.id);
    const refused = await own('export', id, '--format', 'text', '--out', '-');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain(id);
    expect(refused.err).toContain('Luasnya [TK] hektare.');
    expect(refused.err).toContain('--with-placeholders');
    const forced = await own('export', id, '--format', 'text', '--out', '-', '--with-placeholders');
    expect([forced.code, forced.out]).toEqual([0, expect.stringContaining('[TK]')]);
  });

  it('keeps the words of two texts apart on standard output', async () => {
    const ids = lines(await here('list', '--limit', '2', '--json')).map(({ id }) => String(id));
    const each = await Promise.all(ids.map(async (id) => (await here('export', id, '--format', 'text', '--out', '-')).out));
    expect((await here('export', ...ids, '--format', 'text', '--out', '-')).out).toBe(each.join('\n'));
  });

  it.skipIf(!existsSync('/dev/full'))('exits with 1 where standard output cannot hold what was asked for', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [launcher, 'list', '--library', library], { stdio: ['ignore', full, 'pipe'], env: { PATH: process.env.PATH, HOME: folder, LANG: 'en_GB.UTF-8' } });
    closeSync(full);
    let err = '';
    child.stderr?.on('data', (part) => { err += String(part); });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(err).toContain('ENOSPC');
  });

  it('exits with 1 for an article that is not there, and does the others', async () => {
    const [first] = lines(await here('list', '--json'));
    const ended = await here('export', 'nobody', String(first?.id), '--json');
    expect(ended.code).toBe(1);
    expect(lines(ended).map(({ ok }) => ok)).toEqual([false, true]);
    expect(await here('show', 'nobody')).toMatchObject({ code: 1, out: '' });
  });

  it.each([
    [['unknown'], 'open, serve, import, list'], [['list', '--wrong'], '--wrong'], [['list', '--limit', 'many'], '--limit'],
    [['import'], 'file or folder'], [['import', 'x', '--format', 'docx'], 'auto, text, html, markdown, json'], [['export', 'x', '--format', 'newsml-g2'], 'html, text, json'],
    [['export'], 'redaksi list'], [['export', '--all', 'x'], '--all'], [['list', '--status', 'lost'], 'draft'], [['serve', '--port', '70000'], '65535'],
  ])('exits with 2 for %j, which means nothing', async (args, words) => {
    const ended = await redaksi([...args, '--library', join(folder, 'untouched')]);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(words);
    expect(existsSync(join(folder, 'untouched'))).toBe(false);
  });

  it('leaves a file alone that is named as the library, and makes no library to read from', async () => {
    const plain = file('plain.txt', STORY);
    for (const args of [['list'], ['import', plain], ['serve']]) expect(await redaksi([...args, '--library', plain])).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(plain, 'utf8')).toBe(STORY);
    expect(await redaksi(['list', '--library', join(folder, 'none')])).toMatchObject({ code: 2 });
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('says what each command takes, in the language of the terminal', async () => {
    for (const name of ['open', 'serve', 'import', 'list', 'show', 'export', 'check']) expect((await redaksi([name, '--help'])).out).toContain(`redaksi ${name}`);
    expect((await redaksi(['--help'], { env: { LANG: 'id_ID.UTF-8' } })).out).toContain('Pemakaian');
    expect((await redaksi(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('is silent when nobody reads on', async () => {
    const child = start(['list', '--json', '--library', library]);
    child.stdout?.destroy();
    let err = '';
    child.stderr?.on('data', (part) => { err += String(part); });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(err).toBe('');
  });

  it('serves until it is told to end, then closes the library', async () => {
    const child = start(['serve', '--json', '--no-samples', '--library', library]);
    const first = await new Promise<string>((resolve) => child.stdout?.once('data', (part) => resolve(String(part))));
    const { url, pid, library: served } = JSON.parse(first) as { url: string; pid: number; library: string };
    expect([pid, served]).toEqual([child.pid, library]);
    expect((await fetch(`${url}preview/nobody/`)).status).toBe(404);

    // Beside the open workstation everything can be read and taken out, and nothing is changed.
    const [newest, second] = lines(await here('list', '--json'));
    const id = String(newest?.id);
    expect(second).toBeDefined();
    expect(lines(await here('show', id, '--json'))[0]).toMatchObject({ id });
    expect((await here('check', id)).out).not.toBe('');
    const taken = await here('export', id, '--format', 'text', '--out', '-');
    expect(taken).toMatchObject({ code: 0, err: expect.stringContaining('open in another Redaksi') });
    expect(taken.out).not.toBe('');
    const [beside] = lines(await here('export', id, '--json'));
    for (const path of beside?.files as string[]) expect(existsSync(path)).toBe(true);
    const refused = await here('import', file('meanwhile.txt', STORY));
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`process ${String(child.pid)}`) });

    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(await here('import', file('after.txt', STORY))).toMatchObject({ code: 0 });
  });
});

describe('the launcher', () => {
  const older = (process.env.PATH ?? '').split(delimiter).map((place) => join(place, 'node'))
    .find((node) => !node.includes('node_modules') && existsSync(node));

  it.skipIf(older === undefined)('starts itself again on the project\'s Node, and passes on words, streams, exit code and signals', async () => {
    expect(await redaksi(['show', 'nobody', '--library', library], { node: older })).toMatchObject({ code: 1 });
    expect(await redaksi(['import', '-', '--library', library], { input: STORY, node: older })).toMatchObject({ code: 0 });
    const child = start(['serve', '--json', '--library', library], {}, older);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('leaves out what is in the trash, shows it by its id, and does not export it', async () => {
    const own = join(folder, 'with-trash');
    const call = (...args: string[]): Promise<Ended> => redaksi([...args, '--library', own, '--json']);
    const [kept, gone] = lines(await call('import', file('tetap.txt', STORY), file('buang.txt', STORY))).map((line) => String(line.id));
    const desk = await openDeskHere({ libraryFolder: own, samples: false, version: '0.0.0' });
    await desk.call('trash.put', { articleId: gone }, { window: null });
    await desk.close();
    expect(lines(await call('list')).map((row) => row.id)).toEqual([kept]);
    expect(lines(await call('list', '--query', 'pasar')).map((row) => row.id)).toEqual([kept]);
    expect(lines(await call('show', String(gone)))[0]?.id).toBe(gone);
    const exported = await call('export', String(gone), '--out', join(folder, 'none'));
    expect(exported.code).toBe(1);
    expect(JSON.stringify(lines(exported))).toContain('inTrash');
    expect(lines(await call('export', '--all', '--out', join(folder, 'all'))).map((line) => line.articleId)).toEqual([kept]);
  });
});
