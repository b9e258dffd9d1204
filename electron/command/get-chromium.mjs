// Plain JavaScript without dependencies, for any Node from 18.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The Chromium of this machine; gets one where there is none and that is allowed. null, and one line that says so, where it is not.
 * @returns {string | null}
 */
export function getChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (!process.env.REDAKSI_CHROMIUM) {
    for (const [program, ...words] of waysToGetOne()) {
      console.error(`redaksi: no Chromium found, trying "${[program, ...words].join(' ')}"`);
      spawnSync(program, words, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
      const got = findChromium();
      if (got !== null) return got;
    }
  }
  console.error('redaksi: no Chromium was found. Install Google Chrome, Chromium or Microsoft Edge, or set REDAKSI_CHROMIUM to the program\'s path.');
  return null;
}

function waysToGetOne() {
  const isRootOnDebian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
  return [
    // A new machine may have no list of packages yet, or an old one.
    ...(isRootOnDebian ? [['apt-get', 'update', '-qq'], ['apt-get', 'install', '-y', '-qq', 'chromium']] : []),
    ...(existsSync(playwright) ? [[process.execPath, playwright, 'install', 'chromium']] : []),
  ];
}
