// Builds dist/: the screens by Vite, and by esbuild what runs on Node and in Electron.
import { cpSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build as buildRenderer } from 'vite';
import { STAMP } from './freshness.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const begun = new Date();
rmSync(join(root, STAMP), { force: true });
// Chunks are named after what they hold: those of earlier builds would stay, and be packed.
rmSync(join(root, 'dist/electron'), { recursive: true, force: true });

const common = { absWorkingDir: root, bundle: true, outdir: 'dist/electron', sourcemap: true, logLevel: 'warning' };
await Promise.all([
  buildRenderer({ configFile: join(root, 'renderer/vite.config.ts'), logLevel: 'warn' }),
  bundle({
    ...common, platform: 'node', target: 'node24', format: 'esm', splitting: true, packages: 'external',
    entryPoints: { main: 'electron/main.ts', worker: 'electron/desk/thread/worker.ts', reader: 'electron/desk/reading/worker.ts', recovery: 'electron/desk/library-state/recovery-worker.ts', archivist: 'electron/desk/archiving/worker.ts', scaler: 'electron/desk/scaling/worker.ts', 'command-line': 'electron/command/command-line.ts' },
  }),
  // A sandboxed preload can load nothing but Electron itself, and only as CommonJS.
  bundle({
    ...common, platform: 'node', target: 'node24', format: 'cjs', external: ['electron'], outExtension: { '.js': '.cjs' },
    entryPoints: { preload: 'electron/preload.ts' },
  }),
]);

cpSync(join(root, 'electron/desk/samples/images'), join(root, 'dist/electron/images'), { recursive: true });

// Dated by its beginning: a source that was changed meanwhile is built again.
writeFileSync(join(root, STAMP), '');
utimesSync(join(root, STAMP), begun, begun);
