// Plain JavaScript without dependencies, for any Node from 18.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Written last by scripts/build.mjs, so that half a build is no build. */
export const STAMP = join('dist', 'built');

const SOURCES = ['shared', 'electron', 'renderer', 'package-lock.json', join('scripts', 'build.mjs')];

/** Whether dist/ was built after every source that goes into it; tests do not. */
export function isBuilt(root) {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return SOURCES.every((source) => newest(join(root, source)) <= built);
}

function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), found.mtimeMs);
}
