#!/usr/bin/env node
// The `redaksi` command. Plain JavaScript without dependencies, because any Node may be asked to run it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** better-sqlite3 and the type stripping that runs the sources need this one. */
const OLDEST_NODE = 24;
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

// npm runs scripts in the checkout's folder; a path that a person writes is meant from where they stand.
if (process.env.npm_lifecycle_event === 'redaksi' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) {
  // Half of a short command's time is reading its sources; Node keeps what it made of them.
  (await import('node:module')).enableCompileCache?.();
  const { runCommandLine } = await import('./command-line.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2));
} else {
  const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) {
    startAgain(pinned);
  } else {
    console.error(`redaksi needs Node ${OLDEST_NODE} or newer and runs on ${process.versions.node}. Run "npm ci" in ${root}, which brings its own.`);
    process.exitCode = 2;
  }
}

function startAgain(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`redaksi could not start ${node}: ${error.message}`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}
