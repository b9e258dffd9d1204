// Builds the workstation and packs it with Electron for this platform (or as electron-builder's own options say).
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (stdio, file, ...words) => spawnSync(process.execPath, [join(root, file), ...words], { cwd: root, stdio }).status === 0;

if (!run('inherit', 'scripts/build.mjs')) process.exit(1);
if (!run('ignore', 'node_modules/electron/install.js')) {
  console.error('redaksi: dist/ is built, but no package (AppImage, deb, dmg, zip, nsis): Electron\'s binary is not here and could not be downloaded.');
  process.exit(1);
}
process.exit(run('inherit', 'node_modules/electron-builder/cli.js', ...process.argv.slice(2)) ? 0 : 1);
