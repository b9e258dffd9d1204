import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newArticle, type Article } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import { ArticleSession } from './article-session.ts';
import { DeskInMemory } from './desk-in-memory.ts';
import type { EditKeeper, Ground, KeptEdits, LostEdits } from './kept-edits.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', id: 'p0', children: [{ type: 'text', text }] });
const article = (text: string): Article => ({ ...newArticle('id', 'tribunnews', '2026-11-23T03:42:00.000Z'), body: [paragraph(text)] });

/** Storage that outlives the sessions of one test, of windows that are all gone by the time it is asked. */
class Storage implements EditKeeper {
  ground: Ground | null = null;
  edits: KeptEdits | null = null;
  keep(_articleId: string, edits: KeptEdits, ground: Ground | null): void {
    this.ground = structuredClone(ground ?? this.ground);
    this.edits = structuredClone(edits);
  }

  forget(): void {
    this.ground = null;
    this.edits = null;
  }

  async takeOver(): Promise<LostEdits | null> {
    return this.ground && this.edits ? { page: 'gone', ground: this.ground, edits: this.edits } : null;
  }
}

async function opened(desk: DeskInMemory, storage: Storage): Promise<ArticleSession> {
  const session = ArticleSession.open(desk, desk.article.id, storage);
  await vi.advanceTimersByTimeAsync(5);
  return session;
}

/** A window that writes while the disk is full, and then dies. */
async function windowThatDied(desk: DeskInMemory, storage: Storage): Promise<void> {
  const session = await opened(desk, storage);
  desk.trouble = () => (desk.calls.at(-1) === 'drafts.save' ? { delay: 1, before: 'diskFull' } : { delay: 1 });
  session.changeBody([{ kind: 'put', block: paragraph('a, ditulis ketika penuh') }]);
  await vi.advanceTimersByTimeAsync(200);
  session.changeFields({ headline: 'Judul ketika penuh' });
  await vi.advanceTimersByTimeAsync(300);
  vi.clearAllTimers();
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('nothing is kept in the window for as long as the desk takes the edits', async () => {
  const desk = new DeskInMemory(article('a'));
  const storage = new Storage();
  const session = await opened(desk, storage);
  const keep = vi.spyOn(storage, 'keep');
  session.changeBody([{ kind: 'put', block: paragraph('ab') }]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(session.isUnsaved).toBe(false);
  expect(keep).not.toHaveBeenCalled();
});

test('what could not be saved when the window died is put back by the next one and saved, and then kept no longer', async () => {
  const desk = new DeskInMemory(article('a'));
  const storage = new Storage();
  await windowThatDied(desk, storage);
  expect(desk.saves).toEqual([]);

  desk.trouble = () => ({ delay: 1 });
  const session = await opened(desk, storage);
  expect(session.isRestored).toBe(true);
  expect(session.blocks()).toEqual([paragraph('a, ditulis ketika penuh')]);
  expect(session.fields.get().headline).toBe('Judul ketika penuh');
  await vi.advanceTimersByTimeAsync(500);
  expect(session.saveState.get().kind).toBe('saved');
  expect(desk.article.body).toEqual([paragraph('a, ditulis ketika penuh')]);
  expect(desk.article.fields.headline).toBe('Judul ketika penuh');
  expect(storage.edits).toBeNull();
});

test('while the next window cannot save either, everything stays kept, with what it writes itself', async () => {
  const desk = new DeskInMemory(article('a'));
  const storage = new Storage();
  await windowThatDied(desk, storage);
  const second = await opened(desk, storage);
  second.changeBody([{ kind: 'put', block: paragraph('a, ditulis ketika penuh, dan lagi') }]);
  await vi.advanceTimersByTimeAsync(800);
  vi.clearAllTimers();

  desk.trouble = () => ({ delay: 1 });
  const third = await opened(desk, storage);
  await vi.advanceTimersByTimeAsync(500);
  expect(third.saveState.get().kind).toBe('saved');
  expect(desk.article.body).toEqual([paragraph('a, ditulis ketika penuh, dan lagi')]);
  expect(desk.article.fields.headline).toBe('Judul ketika penuh');
});

test('edits that the desk had written before the window died are recognised and not taken for another\'s', async () => {
  const desk = new DeskInMemory(article('a'));
  const storage = new Storage();
  await windowThatDied(desk, storage);
  desk.trouble = () => ({ delay: 1 });
  const fields = { ...desk.article.fields, headline: 'Judul ketika penuh' };
  desk.writeFromElsewhere({ ...desk.article, fields, body: [paragraph('a, ditulis ketika penuh')] });
  const session = await opened(desk, storage);
  await vi.advanceTimersByTimeAsync(500);
  expect(session.saveState.get().kind).toBe('saved');
  expect(storage.edits).toBeNull();
});

test('where another window has written meanwhile, a person chooses, and neither version is lost', async () => {
  const desk = new DeskInMemory(article('a'));
  const storage = new Storage();
  await windowThatDied(desk, storage);
  desk.trouble = () => ({ delay: 1 });
  desk.writeFromElsewhere({ ...desk.article, body: [paragraph('a dari jendela lain')] });
  const session = await opened(desk, storage);
  await vi.advanceTimersByTimeAsync(500);
  expect(session.saveState.get()).toMatchObject({ kind: 'notSaved', failure: { code: 'conflict' } });
  expect(storage.edits).not.toBeNull();
  void session.keepMine();
  await vi.advanceTimersByTimeAsync(500);
  expect(desk.article.body).toEqual([paragraph('a, ditulis ketika penuh')]);
  expect(desk.replaced.at(-1)?.body).toEqual([paragraph('a dari jendela lain')]);
  expect(storage.edits).toBeNull();
});

test('a library put back to another text under the same count is a conflict, not written over', async () => {
  const desk = new DeskInMemory(article('a'));
  const storage = new Storage();
  await windowThatDied(desk, storage);
  desk.trouble = () => ({ delay: 1 });
  desk.article = { ...desk.article, body: [paragraph('dari cadangan')] };
  const session = await opened(desk, storage);
  await vi.advanceTimersByTimeAsync(500);
  expect(session.saveState.get()).toMatchObject({ kind: 'notSaved', failure: { code: 'conflict' } });
  expect(desk.article.body).toEqual([paragraph('dari cadangan')]);
});

test('when the first of two saves is through, what is in the second stays kept until that is through too', async () => {
  const desk = new DeskInMemory(article('a'));
  const storage = new Storage();
  const session = await opened(desk, storage);
  // The desk goes away under a save, so that this one is sent again alone.
  desk.trouble = () => ({ delay: 1, before: 'disconnected' });
  session.changeBody([{ kind: 'put', block: paragraph('a, dikirim') }]);
  await vi.advanceTimersByTimeAsync(300);
  session.changeBody([{ kind: 'put', block: paragraph('a, dikirim, ditulis kemudian') }]);
  await vi.advanceTimersByTimeAsync(300);
  desk.trouble = () => ({ delay: desk.saves.length === 0 ? 1 : 10_000 });
  desk.connect(false);
  desk.connect(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(desk.article.body).toEqual([paragraph('a, dikirim')]);
  vi.clearAllTimers();

  desk.trouble = () => ({ delay: 1 });
  const next = await opened(desk, storage);
  await vi.advanceTimersByTimeAsync(500);
  expect(next.saveState.get().kind).toBe('saved');
  expect(desk.article.body).toEqual([paragraph('a, dikirim, ditulis kemudian')]);
  expect(storage.edits).toBeNull();
});
