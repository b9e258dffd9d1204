import type { Page } from '@playwright/test';
import { shoot } from './shots.ts';
import { articleOptions, choose, notices, openSettings, rowsOf, saved, select, write } from './steps.ts';
import { expect, test } from './workstation.ts';

/** Every line of words on the screen, without numbers and keys. */
async function words(page: Page): Promise<string[]> {
  const texts = await Promise.all([page.getByRole('navigation').first(), page.getByRole('main')].map((part) => part.innerText()));
  return texts.join('\n').split('\n').map((line) => line.trim()).filter((line) => /\p{L}{3}/u.test(line) && !/^(Ctrl|Alt)\+/.test(line));
}

test('another language changes every word at once, and stays', async ({ workstation }) => {
  let { page } = workstation;
  await openSettings(page, 'Shortcuts');
  const shortcuts = await words(page);
  await openSettings(page, 'Appearance');
  const english = [...shortcuts, ...await words(page)];
  await page.getByRole('radio', { name: 'Bahasa Indonesia' }).press('Space');
  await expect(page.getByRole('region', { name: 'Tampilan' })).toBeVisible();
  const indonesian = await words(page);
  expect(indonesian.filter((line) => english.includes(line))).toEqual(['Redaksi', 'Bahasa Indonesia', 'English']);
  await expect(page.getByRole('button', { name: 'Artikel baru' })).toBeVisible();
  await shoot(page, 'settings-indonesian');
  await page.getByRole('navigation', { name: 'Setelan' }).getByRole('link', { name: 'Pintasan' }).click();
  await expect(page.getByRole('region', { name: 'Pintasan' })).toBeVisible();
  expect((await words(page)).filter((line) => english.includes(line) && line !== 'Redaksi')).toEqual([]);
  page = await workstation.reopen();
  await expect(page.getByRole('button', { name: 'Artikel baru' }).first()).toBeVisible();
});

test.describe('with articles', () => {
  test.use({ samples: true });

  test('what controls say by themselves is in the language of the screens, and changes with it', async ({ workstation: { page } }) => {
    const said = page.locator('[data-live-announcer]');
    await articleOptions(page).first().click();
    await expect(page.getByRole('button', { name: /^Show suggestions/ }).first()).toBeVisible();
    await openSettings(page, 'Appearance');
    await page.getByRole('radio', { name: 'Bahasa Indonesia' }).press('Space');
    await expect(page.getByRole('region', { name: 'Tampilan' })).toBeVisible();
    await page.getByRole('listbox', { name: 'Artikel', exact: true }).getByRole('option').first().click();
    await expect(page.getByRole('button', { name: /^Tampilkan saran/ }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Show suggestions/ })).toHaveCount(0);
    const handle = page.getByRole('button', { name: /^Pindahkan / }).first();
    await handle.press('Enter');
    await expect(said).toContainText('Mulai menyeret.');
    await page.keyboard.press('Escape');
    await expect(said).toContainText('Batal menyeret.');
  });
});

test('the theme follows the system until one is chosen', async ({ workstation: { page } }) => {
  const scheme = () => page.getByRole('main').evaluate((element) => getComputedStyle(element).colorScheme);
  const paper = () => page.getByRole('main').evaluate((element) => getComputedStyle(element.ownerDocument.documentElement).backgroundColor);
  await openSettings(page, 'Appearance');
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paper();
  await select(page, 'Theme', 'Dark');
  await expect.poll(scheme).toBe('dark');
  await expect.poll(paper).not.toBe(light);
  await select(page, 'Theme', 'Light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).toBe(light);
  await select(page, 'Theme', 'As the system');
  await expect.poll(paper).not.toBe(light);
});

test('contributors are added, changed, chosen as oneself and removed', async ({ workstation: { page }, consoleErrors }) => {
  await page.getByRole('link', { name: 'Say who you are' }).click();
  await expect(page.getByText('Nobody yet.')).toBeVisible();
  await shoot(page, 'settings-people-empty');
  await page.getByRole('button', { name: 'Add a contributor' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a contributor' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Sekar Maharani');
  await dialog.getByRole('textbox', { name: 'Initials' }).fill('skm');
  await shoot(page, 'contributor-dialog');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const entry = page.getByRole('listitem').filter({ hasText: 'Sekar Maharani' });
  await expect(entry).toContainText('Reporter · skm');

  await page.getByRole('button', { name: 'Edit Sekar Maharani' }).click();
  await choose(page, 'Role', 'Editor');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(entry).toContainText('Editor · skm');

  await choose(page, 'I am', 'Sekar Maharani');
  await expect(entry).toContainText('Me');
  await expect(page.getByRole('complementary', { name: 'Say who you are' })).toBeHidden();
  await page.getByRole('button', { name: 'New article' }).click();
  await expect(rowsOf(page, 'Byline')).toContainText(['Sekar Maharani']);

  await openSettings(page, 'Me and contributors');
  await page.getByRole('button', { name: 'Remove Sekar Maharani' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(entry).toBeHidden();
  expect(consoleErrors).toEqual([]);
});

test('a house style of one\'s own: made from another, refused by the field at fault, saved, and used by an article', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, 'Muara dikeruk lagi', 'Kapal keruk datang pagi tadi.');
  await openSettings(page, 'House styles');
  await choose(page, 'Look at a house style', /^Umum/);
  const text = (name: string) => page.getByRole('textbox', { name: `${name} as JSON` });
  await expect(text('Umum (Indonesia)')).not.toBeEditable();
  await page.getByRole('button', { name: 'Duplicate as my own' }).click();
  const own = text('Umum (Indonesia) (copy)');
  await expect(own).toBeEditable();
  const json = await own.inputValue();

  await own.fill(json.replace('Asia/Jakarta', 'Asia/Nowhere'));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('dates.timeZone must be a time zone such as Asia/Jakarta. Nothing was saved.')).toBeVisible();
  await shoot(page, 'settings-house-style-refused');
  await own.fill('{ "id": ours }');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/This text is not JSON: look at line 1, column \d+/)).toBeVisible();

  await own.fill(json.replace('"name": "Redaksi"', '"name": "Kabar Muara"').replace('Umum (Indonesia) (copy)', 'Gaya kami'));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(notices(page)).toContainText('“Gaya kami” is saved.');
  await expect(text('Gaya kami')).toBeVisible();

  await page.getByRole('listbox', { name: 'Articles' }).getByRole('option', { name: 'Muara dikeruk lagi' }).click();
  await choose(page, 'House style', 'Gaya kami');
  await saved(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.frameLocator('iframe').getByText('Kabar Muara').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Gaya kami House style/ })).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('everything that can be done is listed with its keys', async ({ workstation: { page } }) => {
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('region', { name: 'Shortcuts' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'New article Ctrl+Alt+N' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Bold Ctrl+B' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Turn into heading 2 Ctrl+Alt+2' })).toBeVisible();
  await shoot(page, 'settings-shortcuts');
});

test('the command palette finds an action by a part of its name and runs it', async ({ workstation: { page } }) => {
  await page.keyboard.press('Control+Shift+P');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('searchbox', { name: 'Type what you want to do' })).toBeFocused();
  await page.keyboard.type('zzz');
  await expect(palette).toContainText('No action has that name.');
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('indonesian');
  await expect(palette.getByRole('menuitem')).toHaveCount(1);
  await shoot(page, 'palette-found');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(page.getByRole('button', { name: 'Artikel baru' }).first()).toBeVisible();
});
