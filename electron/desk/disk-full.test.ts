import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Block } from '../../shared/article/block.ts';
import type { BodyChange } from '../../shared/article/change.ts';
import { contract, type CallInput, type CallName, type CallOutput } from '../../shared/contract/contract.ts';
import type { Failure, Reply } from '../../shared/contract/error.ts';
import { noSmallDisk, smallDisk, type SmallDisk } from '../../scripts/small-disk.ts';
import type { Desk } from './desk.ts';
import { openDesk } from './open-desk.ts';

if (noSmallDisk !== null) console.log(`A full disk was not tried: ${noSmallDisk}.`);

let disk: SmallDisk;
let desk: Desk;
let library: string;

const call = (name: CallName, input: unknown): Promise<Reply> => desk.call(name, input, { window: 'one' });
async function ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await call(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return contract[name].output.parse(reply.value) as CallOutput<N>;
}

const paragraph = (text: string): Block => ({ type: 'paragraph', id: 'p1', children: [{ type: 'text', text }] });

/** An article on the small disk. */
async function article(): Promise<{ id: string; sequence: number }> {
  const created = await ask('articles.create', {});
  const changes: BodyChange[] = [{ kind: 'insert', after: null, block: paragraph('Kalimat yang tersimpan.') }];
  const { sequence } = await ask('drafts.save', { articleId: created.article.id, base: created.sequence, changes });
  return { id: created.article.id, sequence };
}

/** Saves more and more words until one save is refused: what the library's files had to spare is used up first. */
async function saveUntilRefused(id: string, base: number): Promise<{ failure: Failure; saved: string; base: number }> {
  let saved = 'Kalimat yang tersimpan.';
  for (let words = 1; words < 2000; words++) {
    const text = `Kata ke-${words}. ${'Isi disk. '.repeat(400)}`;
    const reply = await call('drafts.save', { articleId: id, base, changes: [{ kind: 'put', block: paragraph(text) }] });
    if (!reply.ok) return { failure: reply.error, saved, base };
    saved = text;
    base = contract['drafts.save'].output.parse(reply.value).sequence;
  }
  throw new Error('the disk was never full');
}

beforeEach(async () => {
  if (noSmallDisk !== null) return;
  disk = smallDisk(10);
  library = join(disk.path, 'library');
  desk = await openDesk({ libraryFolder: library, samples: false, version: '0' });
});
afterEach(async () => {
  if (noSmallDisk !== null) return;
  await desk.close();
  disk.remove();
});

test.skipIf(noSmallDisk !== null)('a full disk refuses the save with that reason, loses nothing saved, and takes the very same save once there is room', async () => {
  const { id, sequence } = await article();
  disk.fill();
  const { failure, saved, base } = await saveUntilRefused(id, sequence);
  expect(failure.code).toBe('diskFull');
  expect((await ask('articles.get', { id })).article.body[0]).toEqual(paragraph(saved));

  disk.makeRoom();
  const refused = paragraph('Yang ditolak ketika disk penuh.');
  await ask('drafts.save', { articleId: id, base, changes: [{ kind: 'put', block: refused }] });
  expect((await ask('articles.get', { id })).article.body[0]).toEqual(refused);
});

test.skipIf(noSmallDisk !== null)('an export to a full disk says so, leaves no half file behind, and works once there is room', async () => {
  const { id } = await article();
  const exported = { articleId: id, format: 'html', destination: 'exports' } as const;
  await ask('articles.setStage', { id, stage: 'approved' });
  disk.fill();
  expect(await call('publishing.export', exported)).toMatchObject({ ok: false, error: { code: 'diskFull' } });
  expect(readdirSync(join(library, 'exports'), { recursive: true }).filter((name) => /\.(html|tmp)$/.test(String(name)))).toEqual([]);
  expect((await ask('articles.get', { id })).article.body[0]).toEqual(paragraph('Kalimat yang tersimpan.'));

  disk.makeRoom();
  const { files } = await ask('publishing.export', exported);
  expect(files.length).toBeGreaterThan(0);
});

test.skipIf(noSmallDisk !== null)('a library that met a full disk opens again and is sound', async () => {
  const { id, sequence } = await article();
  disk.fill();
  const { saved } = await saveUntilRefused(id, sequence);
  await desk.close();
  disk.makeRoom();
  desk = await openDesk({ libraryFolder: library, samples: false, version: '0' });
  expect((await ask('articles.get', { id })).article.body[0]).toEqual(paragraph(saved));
});

test.skipIf(noSmallDisk !== null)('a backup on a full disk says so and leaves no half file, the failure outlasts a restart on the full disk, and the next backup ends it', async () => {
  const { id } = await article();
  await ask('backups.make', {});
  disk.fill();
  expect(await call('backups.make', {})).toMatchObject({ ok: false, error: { code: 'diskFull' } });
  expect(readdirSync(join(library, 'backups')).sort()).toEqual([expect.stringMatching(/^backup-000001-/), 'last-failures.json']);
  const { failure } = await ask('backups.list', {});
  expect(failure).toMatchObject({ code: 'diskFull' });

  await desk.close();
  desk = await openDesk({ libraryFolder: library, samples: false, version: '0' });
  expect((await ask('backups.list', {})).failure).toEqual(failure);

  disk.makeRoom();
  await ask('backups.make', {});
  expect(await ask('backups.list', {})).toMatchObject({ failure: null, backups: [{ number: 2 }] });
  expect((await ask('articles.get', { id })).article.body[0]).toEqual(paragraph('Kalimat yang tersimpan.'));
});
