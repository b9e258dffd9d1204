import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { newArticle } from '../../shared/article/article.ts';
import { openLibrary } from './open.ts';
import { temporaryFolder } from './temporary-library.ts';

const NOW = '2026-11-29T08:00:00.000Z';

test('a template that was damaged is listed and can be taken away, and the others are there', () => {
  const folder = temporaryFolder();
  const library = openLibrary({ folder: folder.path, mode: 'write' });
  const article = newArticle('en', 'general-en', NOW);
  for (const id of ['rusak', 'utuh']) library.templates.save({ id, name: id, section: '', words: 0, modifiedAt: NOW }, article);
  const file = new Database(join(folder.path, 'library.sqlite'));
  file.prepare("UPDATE template SET article = '{' || article WHERE id = 'rusak'").run();
  file.close();
  expect(library.templates.list().map(({ id, language }) => [id, language])).toEqual([['rusak', ''], ['utuh', 'en']]);
  expect(() => library.templates.article('rusak')).toThrow('no JSON any more');
  expect(library.templates.remove('rusak')).toBe(true);
  expect(library.templates.list()).toHaveLength(1);
  library.close();
  folder.remove();
});
