// Plain JavaScript without dependencies: scripts/setup.mjs runs it before anything is installed.
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

const LINUX_COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
const LINUX_FILES = ['/opt/google/chrome/chrome', '/usr/bin/chromium', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'];
const MAC_BUNDLES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_FILES = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * Where a Chromium may be, best first: what REDAKSI_CHROMIUM says (then only that), an installed Chrome, Chromium or
 * Edge, and Playwright's own.
 * @param {{ platform: string, env: Record<string, string | undefined>, home: string, list: (folder: string) => string[] }} machine
 *   `list` gives the names in a folder, none where it is not there.
 * @returns {string[]}
 */
export function chromiumPlaces({ platform, env, home, list }) {
  if (env.REDAKSI_CHROMIUM) return [env.REDAKSI_CHROMIUM];
  const { join } = platform === 'win32' ? win32 : posix;
  const playwright = (cache, ...files) => {
    const folder = env.PLAYWRIGHT_BROWSERS_PATH && env.PLAYWRIGHT_BROWSERS_PATH !== '0' ? env.PLAYWRIGHT_BROWSERS_PATH : cache;
    return list(folder).filter((name) => /^chromium-\d+$/.test(name))
      .sort((one, other) => Number(other.slice(9)) - Number(one.slice(9)))
      .flatMap((name) => files.map((file) => join(folder, name, file)));
  };
  if (platform === 'darwin') {
    return [
      ...['/Applications', join(home, 'Applications')].flatMap((folder) => MAC_BUNDLES.map((name) => join(folder, `${name}.app`, 'Contents/MacOS', name))),
      ...playwright(join(home, 'Library/Caches/ms-playwright'),
        ...['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
          `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`, `${folder}/Chromium.app/Contents/MacOS/Chromium`])),
    ];
  }
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined && root !== '');
    return [
      ...WINDOWS_FILES.flatMap((file) => roots.map((root) => join(root, file))),
      ...(env.LOCALAPPDATA ? playwright(join(env.LOCALAPPDATA, 'ms-playwright'), 'chrome-win64\\chrome.exe', 'chrome-win\\chrome.exe') : []),
    ];
  }
  const folders = (env.PATH ?? '').split(':').filter(posix.isAbsolute);
  return [
    ...LINUX_COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...LINUX_FILES,
    ...playwright(join(env.XDG_CACHE_HOME || join(home, '.cache'), 'ms-playwright'), 'chrome-linux64/chrome', 'chrome-linux/chrome'),
  ];
}

/**
 * The Chromium of this machine, or null.
 * @returns {string | null}
 */
export function findChromium() {
  const places = chromiumPlaces({ platform: process.platform, env: process.env, home: homedir(), list: namesIn });
  return places.find(isProgram) ?? null;
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
