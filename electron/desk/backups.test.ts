import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallOutput } from '../../shared/contract/contract.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';
import { backupName, readBackupName } from '../library/backup/backup-name.ts';
import { temporaryFolder } from '../library/temporary-library.ts';
import { archivistHere } from './archiving/archivist-here.ts';
import { archivistInThread } from './archiving/archivist-in-thread.ts';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';
import { keepBackups } from './keep-backups.ts';
import { openDesk } from './open-desk.ts';
import { openDeskHere } from './open-desk-here.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(true); });
afterEach(() => here.end());

const waits = { first: 1, next: 20, afterFailure: 20 };
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
};
/** As if the last backup had been made the day before. */
function ageNewest(): void {
  const folder = join(here.folder, 'backups');
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.sqlite')).sort().reverse();
  const said = readBackupName(name);
  if (said) renameSync(join(folder, name), join(folder, backupName({ ...said, madeAt: '2026-01-01T08:00:00+07:00' })));
}

test('a backup made by hand is listed, and every window is told', async () => {
  const { name, second } = await here.ask('backups.make', {});
  expect(second).toBeNull();
  const listed = await here.ask('backups.list', {});
  expect(listed).toMatchObject({ failure: null, second: null, isUnderWay: false, backups: [{ name, kind: 'by-hand', number: 1 }] });
  expect(here.news.filter(({ type }) => type === 'backups.changed')).toHaveLength(2);
});

test('in a second folder a backup stands alone with its pictures, beside those of other libraries', async () => {
  const disk = temporaryFolder();
  try {
    expect(await here.refused('settings.change', { secondBackupFolder: 'somewhere' })).toMatchObject({ code: 'invalidInput', details: { field: 'somewhere' } });
    expect(await here.refused('settings.change', { secondBackupFolder: join(disk.path, 'missing') })).toMatchObject({ code: 'unreadable' });
    await here.ask('settings.change', { secondBackupFolder: disk.path });
    const { name, second } = await here.ask('backups.make', {});
    expect(second).toEqual({ folder: disk.path, failure: null });
    const [own = ''] = readdirSync(disk.path);
    const place = temporaryFolder();
    const library = join(place.path, 'restored');
    rmSync(join(here.folder, 'images'), { recursive: true });
    await archivistHere(library).do({ kind: 'restore', file: join(disk.path, own, 'backups', name), folder: library });
    const report = await archivistHere(library).do({ kind: 'verify' });
    expect(report?.faults).toEqual([]);
    expect(report?.parts.find(({ part }) => part === 'images')?.checked).toBeGreaterThan(0);
    place.remove();
  } finally {
    disk.remove();
  }
});

test('in a second folder lie the dictionaries that a person chose too, as they are now, and a library restored from there has them and its own words', async () => {
  const disk = temporaryFolder();
  const place = temporaryFolder();
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  try {
    await here.ask('spelling.addDictionary', { name: 'id_ID.aff', aff: bytes('SET UTF-8\n'), dic: bytes('1\nlama\n') });
    await here.ask('spelling.addWord', { word: 'Gentapura' });
    await here.ask('settings.change', { secondBackupFolder: disk.path });
    await here.ask('backups.make', {});
    await here.ask('spelling.addDictionary', { name: 'id_ID.aff', aff: bytes('SET UTF-8\n'), dic: bytes('1\nbaru-baru\n') });
    writeFileSync(join(here.folder, 'dictionaries', 'de_DE.aff'), 'SET UTF-8\n');
    writeFileSync(join(here.folder, 'dictionaries', 'de_DE.dic'), 'kein Wörterbuch');
    const { name } = await here.ask('backups.make', {});
    const own = join(disk.path, readdirSync(disk.path)[0] ?? '');
    expect(readdirSync(join(own, 'dictionaries')).sort()).toEqual(['id_ID.aff', 'id_ID.dic']);
    const library = join(place.path, 'restored');
    await archivistHere(library).do({ kind: 'restore', file: join(own, 'backups', name), folder: library });
    expect(readFileSync(join(library, 'dictionaries', 'id_ID.dic'), 'utf8')).toBe('1\nbaru-baru\n');
    writeFileSync(join(library, 'dictionaries', 'id_ID.dic'), '1\nyang di sini\n');
    await archivistHere(library).do({ kind: 'restore', file: join(own, 'backups', name), folder: library });
    expect(readFileSync(join(library, 'dictionaries', 'id_ID.dic'), 'utf8')).toBe('1\nyang di sini\n');
    // Where dictionaries have no place, the backups still make room for one another.
    rmSync(join(own, 'dictionaries'), { recursive: true });
    writeFileSync(join(own, 'dictionaries'), 'a file in the way');
    const before = readdirSync(join(own, 'backups')).length;
    expect(await here.ask('backups.make', {})).toMatchObject({ second: { failure: { code: expect.any(String) } } });
    expect(readdirSync(join(own, 'backups'))).toHaveLength(before);
    const again = await openDeskHere({ libraryFolder: library, samples: false, version: '0' });
    expect(await again.call('spelling.words', {}, { window: 'w' })).toMatchObject({ ok: true, value: { words: ['Gentapura'] } });
    await again.close();
  } finally {
    disk.remove();
    place.remove();
  }
});

test('a second disk that is not there is told and not begun in its place, and the backup itself is made', async () => {
  const disk = temporaryFolder();
  await here.ask('settings.change', { secondBackupFolder: disk.path });
  disk.remove();
  const { name, second } = await here.ask('backups.make', {});
  expect(second).toMatchObject({ folder: disk.path, failure: { code: 'unreadable', details: { file: disk.path } } });
  expect(await here.ask('backups.list', {})).toMatchObject({ failure: null, backups: [{ name }], second: { failure: { code: 'unreadable' } } });
  expect(existsSync(disk.path)).toBe(false);
});

test('once a day one is made by itself, where something changed since the last', async () => {
  const news: DeskEvent[] = [];
  const kept = keepBackups({ folder: here.folder, archivist: archivistInThread(here.folder), second: () => null, tell: (event) => news.push(event), waits });
  const list = async (): Promise<CallOutput<'backups.list'>['backups']> => (await here.ask('backups.list', {})).backups;
  const looks = (): number => news.length;
  const looksAgain = async (): Promise<void> => { const before = looks(); await until(() => looks() >= before + 4); };
  kept.begin();
  try {
    await until(() => readdirSync(join(here.folder, 'backups')).some((name) => name.endsWith('-daily.sqlite')));
    await looksAgain();
    expect(await list()).toHaveLength(1);
    ageNewest();
    await looksAgain();
    expect(await list()).toHaveLength(1);
    await here.ask('contributors.save', { id: null, name: 'Sekar', role: 'editor', initials: '' });
    await until(() => readdirSync(join(here.folder, 'backups')).filter((name) => name.endsWith('-daily.sqlite')).length === 2);
    expect((await list()).map(({ number, kind }) => [number, kind])).toEqual([[2, 'daily'], [1, 'daily']]);
  } finally {
    kept.end();
  }
});

test('a backup asked for while another is under way holds what was written meanwhile', async () => {
  const kept = keepBackups({ folder: here.folder, archivist: archivistInThread(here.folder), second: () => null, tell: () => undefined, waits });
  const first = kept.make();
  await until(() => kept.isUnderWay());
  await here.ask('articles.create', {});
  const [before, after] = [await first, await kept.make()];
  expect(after.name).not.toBe(before.name);
  const [third, fourth] = await Promise.all([kept.make(), kept.make()]);
  expect(new Set([before.name, after.name, third.name]).size).toBe(3);
  expect(fourth.name >= third.name).toBe(true);
});

test('a backup that fails is told with its reason and tried again', async () => {
  const folder = join(here.folder, 'backups');
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file where the folder should be');
  expect(await here.refused('backups.make', {})).toMatchObject({ code: 'io' });
  const kept = keepBackups({ folder: here.folder, archivist: archivistHere(here.folder), second: () => null, tell: () => undefined, waits });
  kept.begin();
  try {
    await until(() => kept.failures().own !== null);
    rmSync(folder);
    await until(() => kept.failures().own === null);
    expect(readdirSync(folder).filter((name) => name.endsWith('.sqlite'))).toHaveLength(1);
  } finally {
    kept.end();
  }
});

test('a failure is still told after a restart, with the moment of the first, and is over with the next backup', async () => {
  const folder = join(here.folder, 'backups');
  await here.ask('backups.make', {});
  const library = join(here.folder, 'library.sqlite');
  renameSync(library, `${library}-aside`);
  const began = new Date().toISOString();
  await here.refused('backups.make', {});
  const { failure } = await here.ask('backups.list', {});
  expect(failure).toMatchObject({ code: 'unreadable' });
  expect(failure !== null && failure.since >= began).toBe(true);
  await here.refused('backups.make', {});
  renameSync(`${library}-aside`, library);
  await here.reopen();
  expect((await here.ask('backups.list', {})).failure).toEqual(failure);

  // Made by another process.
  await keepBackups({ folder: here.folder, archivist: archivistHere(here.folder), second: () => null, tell: () => undefined, waits }).make();
  expect((await here.ask('backups.list', {})).failure).toBeNull();
  await here.reopen();
  expect((await here.ask('backups.list', {})).failure).toBeNull();
  // One that a crash tore says nothing.
  writeFileSync(join(folder, 'last-failures.json'), '{"own":{"failu');
  await here.reopen();
  expect(await here.ask('backups.list', {})).toMatchObject({ failure: null, backups: [{ number: 2 }] });
});

test('a second folder that failed is still told after a restart', async () => {
  const disk = temporaryFolder();
  await here.ask('settings.change', { secondBackupFolder: disk.path });
  disk.remove();
  await here.ask('backups.make', {});
  const { second } = await here.ask('backups.list', {});
  expect(second).toMatchObject({ folder: disk.path, failure: { code: 'unreadable' } });
  await here.reopen();
  await here.ask('backups.make', {});
  expect((await here.ask('backups.list', {})).second).toEqual(second);
});

test('the check of the library tells how far it is, and is stopped by whoever asks', async () => {
  const { report } = await here.ask('library.verify', {});
  expect(report?.faults).toEqual([]);
  expect(here.news.filter((event) => event.type === 'library.verifying').map(({ part }) => part)).toContain('search');
  const archivist = archivistInThread(here.folder);
  const outcome = archivist.do({ kind: 'verify' });
  await archivist.stop('verify');
  expect(await outcome).toBeNull();
});

test('a backup is restored to a folder that is free, and to no other', async () => {
  const { name } = await here.ask('backups.make', {});
  const place = temporaryFolder();
  const folder = join(place.path, 'new');
  expect(await here.refused('backups.restoreTo', { name, folder: here.folder })).toMatchObject({ code: 'invalidInput' });
  expect(await here.refused('backups.restoreTo', { name: 'backup-x', folder })).toMatchObject({ code: 'notFound' });
  expect(await here.refused('backups.restoreTo', { name: '../library.sqlite', folder })).toMatchObject({ code: 'notFound' });
  expect(await here.ask('backups.restoreTo', { name, folder })).toMatchObject({ setAside: null });
  const desk = await openDeskHere({ libraryFolder: folder, samples: false, version: '0' });
  expect(await desk.call('articles.counts', {}, { window: null })).toEqual({ ok: true, value: await here.ask('articles.counts', {}) });
  await desk.close();
  place.remove();
});

test('restored over itself the open workstation goes on with the restored library, and every window is told', async () => {
  const place = temporaryFolder();
  const folder = join(place.path, 'library');
  const desk = await openDesk({ libraryFolder: folder, samples: false, version: '0' });
  const news: DeskEvent[] = [];
  desk.subscribe((event) => news.push(event));
  const caller = { window: 'one' };
  const articles = async (): Promise<unknown> => (await desk.call('articles.list', {}, caller) as { value?: { rows: unknown[] } }).value?.rows.length;
  try {
    await desk.call('articles.create', {}, caller);
    const { value: { name } } = await desk.call('backups.make', {}, caller) as { value: { name: string } };
    await desk.call('articles.create', {}, caller);
    expect(await articles()).toBe(2);
    const restoring = desk.call('backups.restore', { name }, caller);
    // Whoever asks meanwhile waits, and is answered by the library that is there then.
    const meanwhile = articles();
    const reply = await restoring as { value: { setAside: string } };
    expect(reply).toMatchObject({ ok: true, value: { articles: 1, setAside: expect.stringContaining('set-aside') } });
    expect([1, 2]).toContain(await meanwhile);
    expect(await articles()).toBe(1);
    expect(news.filter(({ type }) => type === 'library.replaced')).toHaveLength(1);
    expect(readdirSync(reply.value.setAside)).toContain('library.sqlite');
    expect(await desk.call('articles.create', {}, caller)).toMatchObject({ ok: true });

    const path = join(folder, 'backups', name);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096 * 2, 4096 * 4);
    writeFileSync(path, bytes);
    expect(await desk.call('backups.restore', { name }, caller)).toMatchObject({ ok: false, error: { code: 'libraryDamaged' } });
    expect(await articles()).toBe(2);
  } finally {
    await desk.close();
    place.remove();
  }
});
