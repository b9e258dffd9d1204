import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** Every screen is looked at by a person, light and dark: written to `e2e/screenshots/`, which is not kept. */
export async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: fileURLToPath(new URL(`screenshots/${name}-${colorScheme}.png`, import.meta.url)), animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
