// Runs everything that must hold, in the order in which it is cheapest to fail, and counts it in one last line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright, countRunner, countVitest, sum } from './test-counts.mjs';

const reports = mkdtempSync(join(tmpdir(), 'redaksi-test-'));

/** Runs one of the project's tools on the pinned Node. @returns whether it ended with 0. */
function run(name, argv, env = {}) {
  console.log(`\n== ${name}`);
  return spawnSync(process.execPath, argv, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

function counted(name, argv, file, count, env = {}) {
  const ended = run(name, argv, env);
  try {
    return { name, ...countRunner(ended, count(JSON.parse(readFileSync(join(reports, file), 'utf8')))) };
  } catch (error) {
    console.error(`redaksi: no report of ${name}: ${error.message}`);
    return { name, ...countRunner(ended, null) };
  }
}

const asOne = (name, argv) => (run(name, argv) ? { name, passed: 1, failed: 0 } : { name, passed: 0, failed: 1, failures: ['see above'] });

const results = [
  asOne('Types', ['scripts/typecheck.mjs']),
  asOne('Lint and floors', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']),
  counted('Unit tests', ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/vitest.config.ts',
    '--reporter=dot', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`], 'unit.json', countVitest),
  counted('End-to-end tests', ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'],
    'e2e.json', countPlaywright, { REDAKSI_E2E_REPORT: join(reports, 'e2e.json') }),
  counted('Torture, the short form', ['scripts/torture/run.ts', '--kills', '10', '--cut', '20', '--report', join(reports, 'torture.json')],
    'torture.json', (report) => report),
];
rmSync(reports, { recursive: true, force: true });

const { passed, failed } = sum(results);
const again = results.reduce((all, one) => all + (one.again ?? 0), 0);
if (again > 0) console.log(`\n${again} of them passed only on the second try; see above.`);
// At the end, because that is what is kept of a long log.
for (const { name, failures = [] } of results) for (const failure of failures) console.log(`\n${name} failed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
