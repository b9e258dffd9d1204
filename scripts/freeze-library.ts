import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDeskHere } from '../electron/desk/open-desk-here.ts';
import { writeCompactCopy } from '../electron/library/compact-copy.ts';
import { libraryContent } from '../electron/library/library-content.ts';
import { openLibrary } from '../electron/library/open.ts';
import { writeInventedLibrary } from './invented-library.ts';

/*
 * Freezes a library of the present version: `node scripts/freeze-library.ts`, once for each version, before the next
 * migration is written. The file and what was in it are kept for good in electron/library/migrations/frozen/, so that
 * tests can open what this version has really written, long after its code has gone.
 */
const frozen = fileURLToPath(new URL('../electron/library/migrations/frozen/', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'redaksi-freeze-'));
try {
  const desk = await openDeskHere({ libraryFolder: folder, samples: false, version: 'frozen' });
  await writeInventedLibrary(desk);
  await desk.close();
  const library = openLibrary({ folder, mode: 'read' });
  const path = join(frozen, `version-${library.schemaVersion}`);
  if (existsSync(`${path}.sqlite`)) throw new Error(`${path}.sqlite is frozen already; what a version has written is never made again.`);
  const content = libraryContent(library);
  library.close();
  writeCompactCopy(library.folder, `${path}.sqlite`);
  writeFileSync(`${path}.json`, `${JSON.stringify(content, null, 1)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
