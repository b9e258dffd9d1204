import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Long enough for a slow line's hundred megabytes, short enough not to be taken for a hang. */
const DOWNLOAD_MS = 180_000;
const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/**
 * Electron's program, downloaded where it is missing; a version that could not be had is not tried again.
 * @returns null where there is none and none can be had.
 */
export function electronProgram(beforeDownload: () => void, folder: string = packages): string | null {
  const present = installedProgram(folder);
  if (present !== null) return present;
  const version = versionOf(folder);
  if (version === null) return null;
  const tried = join(folder, '.cache', 'redaksi', `electron-${version}-not-downloaded`);
  if (existsSync(tried)) return null;
  beforeDownload();
  spawnSync(process.execPath, [join(folder, 'electron', 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_MS });
  const downloaded = installedProgram(folder);
  if (downloaded === null) {
    mkdirSync(dirname(tried), { recursive: true });
    writeFileSync(tried, '');
  }
  return downloaded;
}

/** Electron's package writes path.txt last, when the program is unpacked. */
function installedProgram(folder: string): string | null {
  const path = read(join(folder, 'electron', 'path.txt'));
  if (path === null) return null;
  const program = join(folder, 'electron', 'dist', path.trim());
  return existsSync(program) ? program : null;
}

function versionOf(folder: string): string | null {
  const manifest = read(join(folder, 'electron', 'package.json'));
  return manifest === null ? null : String((JSON.parse(manifest) as { version: unknown }).version);
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
