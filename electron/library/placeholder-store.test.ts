import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDeskHere } from '../desk/open-desk-here.ts';
import { openLibrary } from './open.ts';
import { temporaryFolder } from './temporary-library.ts';

test('what a library from before placeholders were counted has to be filled in is counted when it is opened', async () => {
  const folder = temporaryFolder();
  const path = join(folder.path, 'library.sqlite');
  copyFileSync(new URL('./migrations/frozen/version-2.sqlite', import.meta.url), path);
  const old = new Database(path);
  // The words of a quotation, and of a paragraph that no placeholder is in ("TKDN").
  expect(old.prepare(`UPDATE block SET json = replace(json, 'Akhirnya.', 'Akhirnya [TK] TK.') WHERE json LIKE '%"type":"quote"%'`).run().changes).toBeGreaterThan(0);
  old.prepare("UPDATE block SET json = replace(json, 'Warga menyambut', 'TKDN menyambut')").run();
  // A block that was damaged keeps nobody from their library.
  old.prepare(`UPDATE block SET json = '{"TK' WHERE json LIKE '%Kali itu bening%'`).run();
  old.close();
  const desk = await openDeskHere({ libraryFolder: folder.path, samples: false, version: 'test' });
  const counts = desk.library.articles.newest([], Number.MAX_SAFE_INTEGER, 100).map(({ number, fields }) =>
    [fields.headline, desk.library.placeholders.count(number, 'id'), desk.library.placeholders.count(number, 'en')] as const).filter(([, , others]) => others > 0);
  await desk.close();
  expect(counts).toEqual([['Warga Sambut Pembukaan Taman', 1, 2]]);
  const library = openLibrary({ folder: folder.path, mode: 'read' });
  expect(library.placeholders.count(0, 'id')).toBe(0);
  library.close();
  folder.remove();
});
