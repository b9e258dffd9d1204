// One program for each floor, because each has its own globals: shared/ compiles without Node and without the DOM.
import { spawnSync } from 'node:child_process';

const results = ['shared', 'electron', 'renderer', 'e2e', 'bench', 'scripts/torture'].map((floor) =>
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', `${floor}/tsconfig.json`], { stdio: 'inherit' }).status);
process.exit(results.every((status) => status === 0) ? 0 : 1);
