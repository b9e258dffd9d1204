import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const electron = fileURLToPath(new URL('../node_modules/electron/', import.meta.url));

/** Whether Electron's binary has been downloaded: its package alone brings none. */
export const hasElectron = existsSync(`${electron}path.txt`)
  && existsSync(`${electron}dist/${readFileSync(`${electron}path.txt`, 'utf8')}`);
