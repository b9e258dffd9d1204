import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newArticle, type Article } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { blockWords } from '../../../shared/article/word-count.ts';
import { ArticleSession } from './article-session.ts';
import { DeskInMemory, type Trouble } from './desk-in-memory.ts';

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: text === '' ? [] : [{ type: 'text', text }] });

function article(...texts: string[]): Article {
  return { ...newArticle('id', 'tribunnews', '2026-11-23T03:42:00.000Z'), body: texts.map((text, index) => paragraph(`p${index}`, text)) };
}

async function opened(desk: DeskInMemory): Promise<ArticleSession> {
  const session = ArticleSession.open(desk, desk.article.id);
  await vi.advanceTimersByTimeAsync(0);
  return session;
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('saving', () => {
  test('typing without a pause is saved all the same, every quarter of a second, one save at a time', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    desk.trouble = () => ({ delay: 30 });
    for (let at = 0; at < 100; at++) {
      session.changeBody([{ kind: 'put', block: paragraph('p0', `a${at}`) }]);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(desk.saves.length).toBeGreaterThanOrEqual(4);
    expect(desk.saves.every((save) => save.changes.length === 1)).toBe(true);
    expect(desk.mostSavesAtOnce).toBe(1);
  });

  test('is told as saved only after the desk has acknowledged it', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    desk.trouble = () => ({ delay: 1000 });
    session.changeFields({ headline: 'Taman dibuka' });
    expect(session.saveState.get()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(1100);
    expect(session.saveState.get()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(200);
    expect(session.saveState.get()).toEqual({ kind: 'saved', at: desk.article.modifiedAt });
    expect(desk.article.fields.headline).toBe('Taman dibuka');
  });

  test('an edit of a block that the desk has lost is saved all the same, with the whole version', async () => {
    const desk = new DeskInMemory(article('a', 'b'));
    const session = await opened(desk);
    desk.article = { ...desk.article, body: desk.article.body.slice(1) };
    session.changeBody([{ kind: 'put', block: paragraph('p0', 'a, lanjut') }]);
    session.changeFields({ headline: 'Taman dibuka' });
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState.get()).toEqual({ kind: 'saved', at: desk.article.modifiedAt });
    expect(desk.article.body).toEqual([paragraph('p0', 'a, lanjut'), paragraph('p1', 'b')]);
    expect(desk.article.fields.headline).toBe('Taman dibuka');
    session.changeBody([{ kind: 'put', block: paragraph('p1', 'b, lanjut') }]);
    await vi.advanceTimersByTimeAsync(500);
    expect(desk.article.body).toEqual(session.blocks());
    expect(desk.replaced.length).toBe(1);
  });

  test('flush saves at once and is refused while the desk is away; the edits go when it is back', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    desk.trouble = () => ({ delay: 0, before: 'disconnected' });
    session.changeFields({ section: 'Nasional' });
    const refused = expect(session.flush()).rejects.toMatchObject({ code: 'disconnected' });
    await vi.advanceTimersByTimeAsync(1);
    await refused;
    expect(session.saveState.get()).toMatchObject({ kind: 'notSaved', failure: { code: 'disconnected' } });
    desk.trouble = () => ({ delay: 0 });
    desk.connect(false);
    desk.connect(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(session.saveState.get().kind).toBe('saved');
    expect(desk.article.fields.section).toBe('Nasional');
  });

  test('a save whose answer was lost is recognised and is no conflict', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    const troubles: Trouble[] = [{ delay: 0, after: 'disconnected' }];
    desk.trouble = () => troubles.shift() ?? { delay: 0 };
    session.changeBody([{ kind: 'put', block: paragraph('p0', 'satu') }]);
    await vi.advanceTimersByTimeAsync(250);
    session.changeBody([{ kind: 'put', block: paragraph('p0', 'satu dua') }]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(session.saveState.get().kind).toBe('saved');
    expect(desk.article.body).toEqual(session.blocks());
  });

  test('a library that may only be read is told as such', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    desk.trouble = () => ({ delay: 0, before: 'readOnly' });
    session.changeFields({ section: 'Nasional' });
    await vi.advanceTimersByTimeAsync(300);
    expect(session.saveState.get()).toMatchObject({ kind: 'readOnly', failure: { code: 'readOnly' } });
    expect(session.isUnsaved).toBe(true);
  });

  test('a stage is set after the edits before it and loses none of those beside it', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    desk.trouble = () => ({ delay: 100 });
    session.changeFields({ section: 'Nasional' });
    const set = session.setStage('inReview');
    await vi.advanceTimersByTimeAsync(150);
    session.changeBody([{ kind: 'put', block: paragraph('p0', 'beside') }]);
    await vi.advanceTimersByTimeAsync(2000);
    await set;
    expect(session.fields.get()).toMatchObject({ section: 'Nasional', stage: 'inReview' });
    expect(desk.article.fields).toEqual(session.fields.get());
    expect(desk.article.body).toEqual(session.blocks());
  });
});

describe('another library in the place of this one', () => {
  test('is shown although its sequence is lower, and written into from then on', async () => {
    const desk = new DeskInMemory(article('a'));
    for (let count = 0; count < 5; count++) desk.writeFromElsewhere(desk.article);
    const session = await opened(desk);
    desk.replaceLibrary(article('before'), 2);
    await vi.advanceTimersByTimeAsync(1);
    expect(session.blocks()).toEqual([paragraph('p0', 'before')]);
    session.changeBody([{ kind: 'put', block: paragraph('p0', 'after') }]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(desk.article.body).toEqual([paragraph('p0', 'after')]);
    expect(session.saveState.get().kind).toBe('saved');
  });

  test('meets what is unsaved here as a conflict, and neither is lost', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    session.changeBody([{ kind: 'put', block: paragraph('p0', 'mine') }]);
    desk.replaceLibrary(article('before'), 77);
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.saveState.get()).toMatchObject({ kind: 'notSaved', failure: { code: 'conflict' } });
    expect(session.blocks()).toEqual([paragraph('p0', 'mine')]);
    expect(desk.article.body).toEqual([paragraph('p0', 'before')]);
  });

  test('that lacks the article says so, and comes back with it', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    desk.replaceLibrary(null, 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(session.gone.get()).toMatchObject({ code: 'notFound' });
    desk.replaceLibrary(article('a'), 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(session.gone.get()).toBeNull();
  });
});

describe('another window', () => {
  test('is followed silently while nothing here is unsaved', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    const key = session.bodyKey.get();
    desk.writeFromElsewhere({ ...desk.article, body: [paragraph('p0', 'theirs')] });
    await vi.advanceTimersByTimeAsync(1);
    expect(session.blocks()).toEqual([paragraph('p0', 'theirs')]);
    expect(session.bodyKey.get()).not.toBe(key);
  });

  test('that changed only fields leaves the editor of the body as it is', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    const key = session.bodyKey.get();
    desk.writeFromElsewhere({ ...desk.article, fields: { ...desk.article.fields, section: 'Sains' } });
    await vi.advanceTimersByTimeAsync(1);
    expect(session.fields.get().section).toBe('Sains');
    expect(session.bodyKey.get()).toBe(key);
  });

  async function inConflict() {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    session.changeBody([{ kind: 'put', block: paragraph('p0', 'mine') }]);
    desk.writeFromElsewhere({ ...desk.article, body: [paragraph('p0', 'theirs'), paragraph('p9', 'more')] });
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState.get()).toMatchObject({ kind: 'notSaved', failure: { code: 'conflict' } });
    return { desk, session };
  }

  test('in conflict gives way to mine and stays in the history', async () => {
    const { desk, session } = await inConflict();
    session.changeBody([{ kind: 'put', block: paragraph('p0', 'mine too') }]);
    const kept = session.keepMine();
    await vi.advanceTimersByTimeAsync(1);
    await kept;
    expect(desk.article.body).toEqual([paragraph('p0', 'mine too')]);
    expect(desk.replaced.map((one) => one.body.length)).toEqual([2]);
    expect(session.saveState.get().kind).toBe('saved');
    session.changeBody([{ kind: 'put', block: paragraph('p0', 'mine three') }]);
    await vi.advanceTimersByTimeAsync(500);
    expect(desk.article.body).toEqual([paragraph('p0', 'mine three')]);
  });

  test('in conflict is taken, and mine stays in the history', async () => {
    const { desk, session } = await inConflict();
    const taken = session.takeTheirs();
    await vi.advanceTimersByTimeAsync(10);
    await taken;
    expect(desk.article.body).toEqual([paragraph('p0', 'theirs'), paragraph('p9', 'more')]);
    expect(session.blocks()).toEqual(desk.article.body);
    expect(desk.replaced.map((one) => one.body)).toContainEqual([paragraph('p0', 'mine')]);
    expect(session.saveState.get().kind).toBe('saved');
  });
});

type Step = { readonly edit: number; readonly at: number; readonly to: number; readonly text: string; readonly wait: number };

const steps = fc.array(fc.record({
  edit: fc.integer({ min: 0, max: 6 }), at: fc.nat(50), to: fc.nat(50), text: fc.string({ minLength: 1, maxLength: 5 }), wait: fc.constantFrom(0, 1, 20, 250),
}), { maxLength: 60 });
const troubles = fc.array(fc.record({
  delay: fc.constantFrom(0, 5, 300),
  before: fc.constantFrom(undefined, undefined, 'disconnected' as const, 'diskFull' as const, 'io' as const),
  after: fc.constantFrom(undefined, undefined, undefined, 'disconnected' as const),
}), { maxLength: 40 });

/** Edits as an editor makes them: a block is put, comes, goes, comes back, or moves. */
function changesOf(step: Step, blocks: readonly Block[], gone: Block[], nextId: () => string): BodyChange[] {
  const at = blocks[step.at % Math.max(1, blocks.length)];
  const after = blocks[step.to % Math.max(1, blocks.length)]?.id ?? null;
  if (!at || step.edit === 0) return [{ kind: 'insert', block: paragraph(nextId(), step.text), after }];
  switch (step.edit) {
    case 1: {
      gone.push(at);
      return [{ kind: 'remove', id: at.id }];
    }
    case 2: return [{ kind: 'move', id: at.id, after: after === at.id ? null : after }];
    case 3: {
      const back = gone.pop();
      return back ? [{ kind: 'insert', block: back, after: step.to % 3 === 0 ? null : after }] : [];
    }
    case 4: {
      const id = nextId();
      return [{ kind: 'put', block: paragraph(at.id, step.text) }, { kind: 'insert', block: paragraph(id, 'split'), after: at.id }];
    }
    default: return [{ kind: 'put', block: paragraph(at.id, step.text) }];
  }
}

test('whatever is edited and whatever fails, the desk holds in the end what the session shows', async () => {
  await fc.assert(fc.asyncProperty(steps, troubles, async (edits, meets) => {
    const desk = new DeskInMemory(article('a', 'b b', 'c'));
    const session = await opened(desk);
    const met = [...meets];
    desk.trouble = () => met.shift() ?? { delay: 1 };
    const gone: Block[] = [];
    let made = 0;
    for (const step of edits) {
      session.changeBody(changesOf(step, session.blocks(), gone, () => `n${made++}`));
      if (step.at % 5 === 0) session.changeFields({ section: step.text });
      await vi.advanceTimersByTimeAsync(step.wait);
    }
    await vi.advanceTimersByTimeAsync(600_000);
    expect(session.saveState.get()).toEqual({ kind: 'saved', at: desk.article.modifiedAt });
    expect(desk.article.body).toEqual(session.blocks());
    expect(desk.article.fields).toEqual(session.fields.get());
    expect(session.words.get()).toBe(session.blocks().reduce((sum, block) => sum + blockWords(block), 0));
    expect(desk.mostSavesAtOnce).toBeLessThanOrEqual(1);
  }), { numRuns: 150 });
});

describe('the trash', () => {
  test('what was not saved before another window deleted the article is kept, told, and saved once it is taken back', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    desk.trouble = () => ({ delay: 10 });
    session.changeBody([{ kind: 'put', block: paragraph('p0', 'abc') }]);
    desk.moveFromElsewhere(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.saveState.get()).toMatchObject({ kind: 'notSaved', failure: { code: 'inTrash' } });
    expect(session.trash.get()).not.toBeNull();
    expect(session.isUnsaved).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(desk.saves).toEqual([]);
    desk.moveFromElsewhere(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.trash.get()).toBeNull();
    expect(session.saveState.get().kind).toBe('saved');
    expect(desk.article.body).toEqual([paragraph('p0', 'abc')]);
  });

  test('an article that is deleted and taken back elsewhere is written on here without a conflict', async () => {
    const desk = new DeskInMemory(article('a'));
    const session = await opened(desk);
    desk.moveFromElsewhere(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(session.trash.get()).not.toBeNull();
    desk.moveFromElsewhere(false);
    session.changeBody([{ kind: 'put', block: paragraph('p0', 'abc') }]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.trash.get()).toBeNull();
    expect(session.saveState.get().kind).toBe('saved');
    expect(desk.article.body).toEqual([paragraph('p0', 'abc')]);
  });
});
