// Plain JavaScript without dependencies, for any Node from 18: runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
};
const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether node_modules holds what package-lock.json names. A younger date alone says nothing: a checkout changes it. */
export function isInstalled(root) {
  const wantedFile = join(root, 'package-lock.json');
  const presentFile = join(root, 'node_modules', '.package-lock.json');
  if (changed(presentFile) === 0) return false;
  if (changed(presentFile) >= changed(wantedFile)) return true;
  if (!isSame(read(wantedFile), read(presentFile))) return false;
  utimesSync(presentFile, new Date(), new Date());
  return true;
}

/** Whether every package of `wanted` is among the `present` ones in that very version; optional ones may be for other platforms. */
export function isSame(wanted, present) {
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true;
    const found = present[path];
    if (!found) return optional === true || devOptional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/** Runs `npm ci` on the machine's own Node, because it takes the pinned one away. What npm prints goes to stderr. */
export function install(root) {
  console.error('redaksi: installing what is missing (npm ci)');
  const path = (process.env.PATH ?? process.env.Path ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules')).join(delimiter);
  const env = { ...process.env, PATH: path };
  if (process.platform === 'win32') delete env.Path;
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith('.js') ? ['node', [npm]] : ['npm', []];
  const { status } = spawnSync(program, [...first, 'ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' && program === 'npm',
  });
  return status === 0;
}
