import { existsSync } from 'node:fs';
import { VERIFY_PARTS, type VerifyReport } from '../../../shared/contract/backups.ts';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { connectToRead } from '../connection.ts';
import { refuseForeign, versionOf } from '../file-version.ts';
import { atPath, libraryFailure } from '../library-failure.ts';
import type { LibraryFolder } from '../library-folder.ts';
import { migrations } from '../migrations/migrations.ts';
import { verifyBlocks } from './blocks.ts';
import type { Check, Told } from './check.ts';
import { verifyFile } from './file.ts';
import { found } from './found.ts';
import { verifyImages } from './images.ts';
import { verifyReferences } from './references.ts';
import { verifySearch } from './search.ts';
import { verifyTemplates } from './templates.ts';

const PARTS = { file: verifyFile, blocks: verifyBlocks, references: verifyReferences, images: verifyImages, templates: verifyTemplates, search: verifySearch };

/**
 * Reads a whole library at one moment and tells every fault: the file, the blocks' hashes, every reference, the image files,
 * the templates and the search index. Writes nothing, and may stand beside an open workstation. Takes as long as reading it all does.
 * @throws RedaksiError notFound where there is no library; libraryNewer, libraryDamaged where the file is not one at all
 */
export function verifyLibrary(folder: LibraryFolder, told: Told = () => undefined): VerifyReport {
  const { database } = folder;
  if (!existsSync(database)) throw new RedaksiError('notFound', `There is no library in ${folder.path}`, { file: folder.path });
  return atPath(database, () => {
    const connection = connectToRead(database);
    try {
      refuseForeign(connection, database, migrations.length);
      if (versionOf(connection) === 0) throw new RedaksiError('libraryDamaged', `${database} is empty`, { file: database });
      // Held until the connection closes: a file in ruins cannot even end a transaction.
      connection.exec('BEGIN');
      return verifyParts({ connection, folder, found: found(), told });
    } finally {
      connection.close();
    }
  });
}

function verifyParts(check: Check): VerifyReport {
  for (const part of VERIFY_PARTS) {
    check.told(part, 0, 0);
    try {
      PARTS[part](check);
    } catch (error) {
      // What is too broken to be read is a fault of its part; the other parts are still looked at.
      const failure = libraryFailure(error, check.folder.path);
      if (failure === null || !['libraryDamaged', 'io', 'unreadable'].includes(failure.code)) throw error;
      check.found.fault(part, 'unreadable', { problem: failure.message });
    }
  }
  return check.found.report();
}
