import type { Locator, Page } from '@playwright/test';
import { bodyOf, pressEach } from './body.ts';
import { paste } from './clipboard.ts';
import { saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

/** A card that is selected, as it is after it was made or pressed, and one of its fields. */
const CARDS: readonly { readonly kind: string; readonly make: (page: Page) => Promise<void>; readonly field: string }[] = [
  { kind: 'Figure', make: bySlash('figure', 'Figure'), field: 'Caption' },
  { kind: 'Pull quote', make: bySlash('pull quote', 'Pull quote'), field: 'Attribution' },
  { kind: 'Fact box', make: bySlash('fact box', 'Fact box'), field: 'Title of the fact box' },
  { kind: 'Embed', make: (page) => paste(bodyOf(page), { texts: { 'text/plain': 'https://youtu.be/dQw4w9WgXcQ' } }), field: 'Title' },
];

function bySlash(words: string, option: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.keyboard.type(`/${words}`);
    await page.getByRole('listbox', { name: 'Blocks' }).getByRole('option', { name: option, exact: true }).click();
  };
}

for (const { kind, make, field: name } of CARDS) {
  test(`keys in a field of a selected card are the field's: ${kind}`, async ({ workstation: { page }, consoleErrors }) => {
    const body = bodyOf(page);
    const card: Locator = body.getByRole('group', { name: kind, exact: true });
    const field = card.getByRole('textbox', { name, exact: true });
    await write(page, 'Kolom', 'Awal.');
    await pressEach(page, 'Enter');
    await make(page);
    await field.click();
    await page.keyboard.type('5 C');
    await pressEach(page, 'ArrowLeft');
    await page.keyboard.type('°');
    await expect(field).toHaveValue('5 °C');
    await pressEach(page, 'Home');
    await page.keyboard.type('suhu ');
    await pressEach(page, 'ArrowRight', 'Delete', 'End', 'Backspace', 'ArrowUp', 'ArrowDown');
    await expect(field).toHaveValue('suhu 5°');
    await pressEach(page, 'Control+A', 'Control+X');
    await expect(field).toHaveValue('');
    await expect(body).toContainText('Awal.');
    await pressEach(page, 'Control+V');
    await expect(field).toHaveValue('suhu 5°');
    await expect(field).toBeFocused();
    await expect(card).toBeVisible();
    await saved(page);
    expect(consoleErrors).toEqual([]);
  });
}

test('Backspace and Delete beside a card select it first, and take it away when they are pressed again, as one step to undo', async ({ workstation: { page }, consoleErrors }) => {
  const body = bodyOf(page);
  const figure = body.getByRole('group', { name: 'Figure', exact: true });
  await write(page, 'Kartu', 'Awal.');
  await pressEach(page, 'Enter');
  await bySlash('figure', 'Figure')(page);
  await figure.getByRole('textbox', { name: 'Caption' }).fill('Pasar pagi');
  await pressEach(page, 'Escape', 'ArrowDown');
  await page.keyboard.type('Akhir.');
  const isSelected = (): Promise<boolean> => figure.evaluate((element) => /selected/.test(element.className));
  for (const keys of [['Home', 'Backspace'], ['Home', 'Control+Backspace']]) {
    await body.getByText('Akhir.').click();
    await expect.poll(isSelected).toBe(false);
    await pressEach(page, ...keys);
    await expect.poll(isSelected).toBe(true);
  }
  await body.getByText('Awal.').click();
  await expect.poll(isSelected).toBe(false);
  await pressEach(page, 'End', 'Delete');
  await expect.poll(isSelected).toBe(true);
  await expect(body).toBeFocused();
  await pressEach(page, 'Delete');
  await expect(figure).toBeHidden();
  await expect(body.getByRole('paragraph')).toHaveText(['Awal.', 'Akhir.']);
  await pressEach(page, 'Control+Z');
  await expect(figure.getByRole('textbox', { name: 'Caption' })).toHaveValue('Pasar pagi');
  await saved(page);
  expect(consoleErrors).toEqual([]);
});
