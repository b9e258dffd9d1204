import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RecoveryReport } from '../../../shared/contract/library-state.ts';
import type { Language } from '../../../shared/messages/language.ts';
import { putInPlace } from '../backup/put-in-place.ts';
import { libraryFolder } from '../library-folder.ts';
import type { Prepared } from './prepare-recovery.ts';
import { reportText } from './report-text.ts';

/**
 * Sets the damaged file aside, puts the prepared library in its place and writes the report beside the damaged file.
 * To be run by who holds the lock.
 * @throws RedaksiError
 */
export function placeRecovered(path: string, { counts, source }: Prepared, now: Date, languages: readonly Language[]): RecoveryReport {
  const folder = libraryFolder(path);
  // Where nothing stands in the library's place, the report goes to what it was recovered from.
  const aside = putInPlace(folder, now) ?? (source === null ? folder.setAside : dirname(source));
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  const report = { ...counts, setAside: aside };
  for (const language of languages) writeFileSync(join(report.setAside, language === 'id' ? 'laporan.txt' : 'report.txt'), reportText(report, language), { mode: 0o600 });
  return report;
}
