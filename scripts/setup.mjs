// What npm start, npm test and npm run redaksi do first. Plain JavaScript without dependencies, for any Node from 18;
// quick and silent where nothing is missing, and never a word on stdout, which belongs to the command that follows.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getChromium } from '../electron/command/get-chromium.mjs';
import { isBuilt } from './freshness.mjs';
import { install, isInstalled } from './installation.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

function fail(sentence) {
  console.error(`redaksi: ${sentence}`);
  process.exit(1);
}

if ((!isInstalled(root) || !existsSync(pinned)) && (!install(root) || !existsSync(pinned))) {
  fail('the packages could not be installed; npm says why above. Check the connection to the package registry and run the command again.');
}
if (!isBuilt(root)) {
  console.error('redaksi: building the workstation');
  const { status } = spawnSync(pinned, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) fail('the workstation could not be built; see above.');
}
if (process.argv.includes('--browser') && getChromium() === null) process.exit(1);
