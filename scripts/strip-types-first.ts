import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const THREADS = ['thread', 'reading', 'archiving'].map((folder) => new URL(`../electron/desk/${folder}/worker.ts`, import.meta.url).href);
/** Each says that it is no thread here; what it is made of has been read by then. */
const READ = `for (const thread of ${JSON.stringify(THREADS)}) await import(thread).catch(() => undefined);`;

/**
 * Node leaves the types out of a file by WebAssembly, once in every thread, and a process that ends such threads one after
 * another dies of it now and then (github.com/nodejs/node/issues/64500). So what the desk's threads are made of is put into
 * Node's compile cache before the first test, from where it needs none.
 */
export function setup(): void {
  spawnSync(process.execPath, ['--input-type=module', '--eval', READ], { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'ignore' });
}
