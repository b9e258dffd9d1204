import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf, pressEach, readAgain } from './body.ts';
import { shoot } from './shots.ts';
import { write } from './steps.ts';
import { test } from './workstation.ts';

const box = (page: Page, words: string): Locator => bodyOf(page).getByRole('checkbox', { name: words });

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

test('a check list is typed, nested, ticked by key and pointer, and turned from and into another', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  await write(page, 'Centang', '[ ] Izin');
  await expect(box(page, 'Izin')).not.toBeChecked();
  await pressEach(page, 'Enter', 'Tab');
  await page.keyboard.type('Dana');
  await pressEach(page, 'Control+Enter');
  await expect(box(page, 'Dana')).toBeChecked();
  await pressEach(page, 'Enter', 'Shift+Tab');
  await page.keyboard.type('Bibit');
  await expect(box(page, 'Bibit')).not.toBeChecked();
  await test.step('by the pointer on the box, and not on the words', async () => {
    await box(page, 'Izin').click({ position: { x: 8, y: 14 } });
    await expect(box(page, 'Izin')).toBeChecked();
    await box(page, 'Bibit').click({ position: { x: 50, y: 14 } });
    await expect(box(page, 'Bibit')).not.toBeChecked();
  });
  await test.step('by Arrow left to the box and Space', async () => {
    await pressEach(page, 'Home', 'ArrowLeft', 'Space');
    await expect(box(page, 'Bibit')).toBeChecked();
    await pressEach(page, 'Escape', 'Control+Z');
    await expect(box(page, 'Bibit')).not.toBeChecked();
  });
  await expectAccessible(page, 'check list');
  await shoot(page, 'editor-check-list');
  await test.step('by key from and into bullets', async () => {
    await body.getByText('Bibit').click();
    await pressEach(page, 'End', 'Enter', 'Enter');
    await page.keyboard.type('- Satu');
    await pressEach(page, 'Control+Shift+9');
    await expect(box(page, 'Satu')).not.toBeChecked();
    await pressEach(page, 'Enter');
    await page.keyboard.type('Dua');
    await pressEach(page, 'Control+Shift+8');
    await expect(box(page, 'Dua')).toBeHidden();
    await pressEach(page, 'Home');
    await page.keyboard.type('[x] ');
    await expect(box(page, 'Dua')).toBeChecked();
  });
  await readAgain(page, 'Centang');
  await expect(body.getByRole('checkbox')).toHaveText(['Izin', 'Dana', 'Bibit', 'Satu', 'Dua']);
  await expect(body.getByRole('checkbox', { checked: true })).toHaveText(['Izin', 'Dana', 'Dua']);
});
