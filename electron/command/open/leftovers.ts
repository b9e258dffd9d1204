import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes the profiles, named by process id, of windows whose process was killed before it could do so. */
export function removeLeftovers(windows: string): void {
  for (const name of readdirSync(windows)) {
    if (/^\d+$/.test(name) && !isRunning(Number(name))) rmSync(join(windows, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
