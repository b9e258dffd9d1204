import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// For the processes that the tests run in, and for what they start: see strip-types-first.ts. It is where Node keeps it by itself.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache');

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    globalSetup: ['scripts/strip-types-first.ts'],
    include: ['{shared,electron,renderer,scripts,bench}/**/*.test.{ts,tsx}'],
    // A cold two-core machine starts Java and worker threads slowly; a hang is still found.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
