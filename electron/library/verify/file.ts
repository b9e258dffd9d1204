import type { Check } from './check.ts';

/** SQLite's own look at every page, index and constraint of the file (sqlite.org/pragma.html#pragma_integrity_check). */
export function verifyFile({ connection, found }: Check): void {
  found.count('file', Number(connection.pragma('page_count', { simple: true })));
  for (const { integrity_check: problem } of connection.pragma('integrity_check') as { integrity_check: string }[]) {
    if (problem !== 'ok') found.fault('file', 'integrity', { problem });
  }
}
