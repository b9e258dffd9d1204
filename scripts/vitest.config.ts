import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['{shared,electron,renderer,scripts,bench}/**/*.test.{ts,tsx}'],
    // A cold two-core machine starts Java and worker threads slowly; a hang is still found.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
