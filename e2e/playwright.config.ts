import { defineConfig } from '@playwright/test';
import { hasElectron } from './electron-binary.ts';
import type { Host } from './workstation.ts';

const report = process.env['REDAKSI_E2E_REPORT'];
// Each worker reads this file again.
if (!hasElectron && process.env['TEST_WORKER_INDEX'] === undefined) console.log('Electron end-to-end tests: not run (Electron\'s binary is not on this machine).');

export default defineConfig<{ host: Host }>({
  testDir: '.',
  outputDir: 'results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  retries: process.env['CI'] === undefined ? 0 : 1,
  // For a machine of two slow cores; a test that hangs is found all the same.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  use: { locale: 'en-GB', timezoneId: 'Asia/Jakarta', viewport: { width: 1440, height: 900 }, trace: process.env['CI'] === undefined ? 'off' : 'on-first-retry' },
  projects: [
    { name: 'loopback', use: { host: 'loopback' } },
    ...(hasElectron ? [{ name: 'electron', use: { host: 'electron' as const } }] : []),
  ],
});
