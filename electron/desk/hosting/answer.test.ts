import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Desk } from '../desk.ts';
import { answerFor } from './answer.ts';
import { resourceAt } from './resource.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redaksi-renderer-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index.html', 'assets/spelling-worker-B8gtTHt8.js', 'assets/index-B8gtTHt8.js', 'assets/other-spelling-worker-x.js']) writeFileSync(join(folder, name), '');
});
afterEach(() => rmSync(folder, { recursive: true }));
const policyOf = async (path: string): Promise<string> => (
  (await answerFor(resourceAt(path), { desk: {} as Desk, rendererFolder: folder, connectOrigins: [] })).headers['Content-Security-Policy'] ?? '');

test('only the spelling worker may run WebAssembly, and it reaches nothing but its own origin', async () => {
  const worker = await policyOf('assets/spelling-worker-B8gtTHt8.js');
  expect(worker).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
  for (const path of ['', 'assets/index-B8gtTHt8.js', 'assets/other-spelling-worker-x.js', 'assets/none.js']) expect(await policyOf(path), path).not.toContain('wasm');
});
