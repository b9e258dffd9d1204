import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecoveryReport } from '../../../shared/contract/library-state.ts';
import type { Language } from '../../../shared/messages/language.ts';
import { putInPlace } from '../backup/put-in-place.ts';
import { libraryFolder } from '../library-folder.ts';
import type { Counts } from './count-recovered.ts';
import { damagedSource } from './damaged-source.ts';
import { reportText } from './report-text.ts';

/**
 * Sets the damaged file aside, puts the prepared library in its place and writes the report beside the damaged file.
 * To be run by who holds the lock.
 * @throws RedaksiError
 */
export function placeRecovered(path: string, counts: Counts, now: Date, languages: readonly Language[]): RecoveryReport {
  const folder = libraryFolder(path);
  const before = damagedSource(folder);
  const report = { ...counts, setAside: putInPlace(folder, now) ?? (before === null ? folder.setAside : join(before, '..')) };
  for (const language of languages) writeFileSync(join(report.setAside, language === 'id' ? 'laporan.txt' : 'report.txt'), reportText(report, language), { mode: 0o600 });
  return report;
}
