import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { libraryContent } from '../library-content.ts';
import { migrations } from '../migrations/migrations.ts';
import { openLibrary } from '../open.ts';
import { temporaryFolder } from '../temporary-library.ts';
import { placeRecovered } from './place-recovered.ts';
import { prepareRecovery } from './prepare-recovery.ts';

const NOW = new Date('2026-11-29T08:00:00.000Z');
const frozen = (name: string): URL => new URL(`../migrations/frozen/${name}`, import.meta.url);

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => { folder = temporaryFolder(); });
afterEach(() => folder.remove());

test.each(migrations.map((_, index) => index + 1))('what a library that version %i has written holds can be recovered by the present one', (version) => {
  copyFileSync(frozen(`version-${version}.sqlite`), join(folder.path, 'library.sqlite'));
  mkdirSync(join(folder.path, 'backups'));
  placeRecovered(folder.path, prepareRecovery(folder.path, 'salvage', NOW, () => undefined), NOW, ['en', 'id']);
  const library = openLibrary({ folder: folder.path, mode: 'write' });
  const content = libraryContent(library);
  library.close();
  const written = JSON.parse(readFileSync(frozen(`version-${version}.json`), 'utf8')) as ReturnType<typeof libraryContent>;
  const bodies = (of: typeof content): unknown => of.articles.map(({ id, body, fields }) => ({ id, body, fields })).sort((one, other) => (one.id < other.id ? -1 : 1));
  expect(bodies(content)).toEqual(bodies(written));
  expect(content.contributors).toEqual(written.contributors);
  expect(content.houseStyles).toMatchObject(written.houseStyles);
  if (version >= 3) expect(content.templates).toEqual(written.templates);
});
