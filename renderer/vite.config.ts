import locales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** An empty module in the place of Node's, which the spelling engine names for where it runs in Node. */
const withoutNode = {
  name: 'without-node', enforce: 'pre' as const,
  resolveId: (id: string) => (['module', 'fs/promises'].includes(id) ? '\0without-node' : null),
  load: (id: string) => (id === '\0without-node' ? 'export {};' : null),
};

export default defineConfig({
  root: here('.'),
  // Both hosts serve the page below an address of their own, so every address in it is relative.
  base: './',
  // Controls are given their words by ui/control-words.ts, so React Aria's own, which have no Indonesian, are never read.
  plugins: [locales.vite({ locales: [] }), react()],
  // The spelling worker finds its engine beside itself; what the engine would ask of Node it never asks in a browser.
  worker: { format: 'es', plugins: () => [withoutNode] },
  build: {
    outDir: here('../dist/renderer'),
    emptyOutDir: true,
    target: ['chrome130', 'firefox128', 'safari18'],
    // The content security policy allows files of our own and no data: addresses for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
