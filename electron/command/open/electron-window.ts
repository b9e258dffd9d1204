import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ExitCode } from '../exit-code.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Opens the workstation in Electron and waits until it ends. */
export function electronWindow(program: string, options: { readonly library: string; readonly samples: boolean }, stop: AbortSignal): Promise<ExitCode> {
  // Chromium's sandbox does not start for root; nobody works as root but containers and tests.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(program, [...asRoot, root, 'open', '--library', options.library, ...(options.samples ? [] : ['--no-samples'])], { stdio: 'inherit' });
  stop.addEventListener('abort', () => child.kill(), { once: true });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0 || stop.aborted ? 0 : 1));
  });
}
