import { fileURLToPath } from 'node:url';

/** Where the built screens lie: `dist/renderer`, seen from this source file or from the bundle in `dist/electron`. */
export const rendererFolder = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../../dist/renderer' : '../renderer', import.meta.url));
