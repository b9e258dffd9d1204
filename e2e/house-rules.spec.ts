import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf, painted } from './body.ts';
import { shoot } from './shots.ts';
import { choose, notices, open, openSettings, saved, shown, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const HEADLINE = 'Warga antre obat';
const hits = (page: Page): Locator => page.getByRole('region', { name: 'House rules' }).getByRole('listitem');
const hit = (page: Page, words: string): Locator => hits(page).filter({ has: page.locator('mark', { hasText: words }) });
const press = async (button: Locator): Promise<void> => {
  await button.focus();
  await button.press('Enter');
};

async function check(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Checks' }).click();
}

test('what is found is shown in its sentence with the reason, applied by a key, and undone as one step', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, HEADLINE, 'Pagi itu sepi. Warga antre di apotik sejak subuh. Obatnya Rp 5.000.');
  await check(page);
  await expect(hits(page)).toHaveCount(2);
  await expect(hit(page, 'apotik')).toContainText('Warga antre di apotik sejak subuh.');
  await expect(hit(page, 'apotik')).not.toContainText('Pagi itu sepi');
  await expect(hit(page, 'apotik')).toContainText('KBBI');
  await expect.poll(() => painted(page, 'house-rule')).toEqual(['apotik', 'Rp 5.000']);
  await shoot(page, 'house-rules-hits');
  await expectAccessible(page, 'house rules');

  await press(hit(page, 'apotik').getByRole('button', { name: 'Apply “apotek”' }));
  await expect(bodyOf(page)).toHaveText('Pagi itu sepi. Warga antre di apotek sejak subuh. Obatnya Rp 5.000.');
  await expect(hits(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(bodyOf(page)).toContainText('di apotik sejak');
  await expect(hits(page)).toHaveCount(2);
  await page.keyboard.press('Control+y');
  await expect(hits(page)).toHaveCount(1);
  await saved(page);
  await page.reload();
  await open(page, HEADLINE);
  await expect(bodyOf(page)).toContainText('di apotek sejak');
  expect(consoleErrors).toEqual([]);
});

test('an underline stays with its words while somebody writes before them', async ({ workstation: { page } }) => {
  await write(page, HEADLINE, 'Warga antre di apotik sejak subuh.');
  await expect.poll(() => painted(page, 'house-rule')).toEqual(['apotik']);
  await page.keyboard.press('Control+Home');
  for (const letter of 'Kini semua ') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await shown(page);
    expect(await painted(page, 'house-rule')).toEqual(['apotik']);
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page, 'house-rule')).toEqual(['apotik']);
  await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['Kini semua ', 'Warga antre di apotik sejak subuh.']);
});

test('the keyboard goes on from one hit to the next, and stays in the list', async ({ workstation: { page } }) => {
  await write(page, HEADLINE, 'Ke apotik. Bayar Rp 5.000 dan Rp 6.000.');
  await check(page);
  await expect(hits(page)).toHaveCount(3);
  await hit(page, 'apotik').getByRole('button', { name: 'Apply “apotek”' }).focus();
  for (const left of [2, 1, 0]) {
    await page.keyboard.press('Enter');
    await expect(hits(page)).toHaveCount(left);
    await expect(page.getByRole('region', { name: 'House rules' })).toContainText(left === 0 ? 'nothing to say' : 'Rp');
  }
  await expect(bodyOf(page)).toHaveText('Ke apotek. Bayar Rp5.000 dan Rp6.000.');
});

test('a mark in the margin tells what is found beside it, and applies it', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, 'Antre di apotik', 'Pagi itu sepi.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Di apotik, obatnya Rp 5.000.');
  const marks = page.getByRole('group', { name: 'House rules, in the margin' }).getByRole('button');
  await expect(marks).toHaveCount(2);
  const mark = marks.filter({ hasText: '2' });
  await expect(mark).toHaveAccessibleName('2 remarks of the house rules: apotik, Rp 5.000');
  const [beside, paragraph] = [await mark.boundingBox(), await bodyOf(page).getByRole('paragraph').last().boundingBox()];
  expect(Math.abs((beside?.y ?? 0) - (paragraph?.y ?? 99))).toBeLessThan(12);
  await mark.click();
  const told = page.getByRole('dialog', { name: 'House rules (2)' });
  await expect(told.getByRole('listitem')).toHaveCount(2);
  await shoot(page, 'house-rules-margin');
  await expectAccessible(page, 'marks in the margin', 'list over the screen');
  await press(told.getByRole('button', { name: 'Apply “apotek”' }));
  await expect(page.getByRole('dialog', { name: 'House rules (1)' }).getByRole('button', { name: 'Apply “Rp5.000”' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bodyOf(page)).toBeFocused();
  await expect(bodyOf(page).getByRole('paragraph').last()).toHaveText('Di apotek, obatnya Rp 5.000.');
  await expect(mark).toHaveCount(0);
  await expect(marks).toHaveCount(2);
  expect(consoleErrors).toEqual([]);
});

test('a key leads from one place to the next, and leaves the keyboard there', async ({ workstation: { page } }) => {
  await write(page, 'Antre di apotik', 'Bayar Rp 5.000.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sepi.');
  await expect.poll(() => painted(page, 'house-rule')).toEqual(['Rp 5.000']);
  const told = page.getByRole('dialog', { name: 'House rules (1)' });
  await page.keyboard.press('F8');
  await expect(told).toContainText('apotik');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeFocused();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('apotik');
  await page.keyboard.press('F8');
  await expect(told).toContainText('Rp 5.000');
  await press(told.getByRole('button', { name: 'Apply “Rp5.000”' }));
  await expect(told).toHaveCount(0);
  await expect(bodyOf(page)).toBeFocused();
  await expect(bodyOf(page).getByRole('paragraph').first()).toHaveText('Bayar Rp5.000.');
  await page.keyboard.press('Control+z');
  await expect(bodyOf(page).getByRole('paragraph').first()).toHaveText('Bayar Rp 5.000.');
  await expect.poll(() => painted(page, 'house-rule')).toEqual(['Rp 5.000']);
  await expect(told, 'what was told once does not come up by itself').toHaveCount(0);
  await page.keyboard.press('Shift+F8');
  await expect(told).toContainText('apotik');
});

test('a hit in the headline is applied, and taken back from the notice', async ({ workstation: { page } }) => {
  await write(page, 'Antre di apotik', 'Sepi.');
  await check(page);
  await press(hit(page, 'apotik').getByRole('button', { name: 'Apply “apotek”' }));
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Antre di apotek');
  await press(notices(page).getByRole('button', { name: 'Undo' }));
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Antre di apotik');
});

test('what is ignored stays ignored: here in this article, always in the library, in another window and after a restart', async ({ workstation, host }) => {
  let { page } = workstation;
  await write(page, 'Kabar kedua', 'Di apotik, Rp 5.000.');
  await write(page, HEADLINE, 'Di apotik, Rp 5.000.');
  await check(page);
  await expect(hits(page)).toHaveCount(2);
  const other = host === 'electron' ? null : await workstation.secondWindow();
  if (other) {
    await open(other, HEADLINE);
    await check(other);
    await expect(hits(other)).toHaveCount(2);
  }
  await press(hit(page, 'apotik').getByRole('button', { name: 'Ignore here' }));
  await expect(hits(page)).toHaveCount(1);
  await expect(page.getByText('1 word is left alone in this article.')).toBeVisible();
  await press(hit(page, 'Rp').getByRole('button', { name: 'Ignore always' }));
  await expect(hits(page)).toHaveCount(0);
  if (other) await expect(hits(other)).toHaveCount(0);
  await saved(page);
  page = await workstation.reopen();
  await open(page, HEADLINE);
  await check(page);
  await expect(page.getByText('1 word is left alone in this article.')).toBeVisible();
  await expect(hits(page)).toHaveCount(0);
  await open(page, 'Kabar kedua');
  await check(page);
  await expect(hits(page)).toHaveCount(1);
  await expect(hit(page, 'apotik')).toBeVisible();

  await open(page, HEADLINE);
  await check(page);
  await press(page.getByRole('button', { name: 'Check them again' }));
  await expect(hits(page)).toHaveCount(1);
});

test('a house style of one\'s own switches rules off and adds a word pair, and what is ignored always is taken back', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, HEADLINE, 'Di apotik, kata Tribun News, Rp 5.000.');
  await check(page);
  await press(hit(page, 'Rp').getByRole('button', { name: 'Ignore always' }));
  await expect(hits(page)).toHaveCount(1);
  await openSettings(page, 'House styles');
  await choose(page, 'Look at a house style', /^Umum/);
  await expect(page.getByRole('switch', { name: /^Indonesian after EYD V/ })).toBeDisabled();
  await page.getByRole('button', { name: 'Duplicate as my own' }).click();
  await expect(page.getByRole('switch', { name: /^Indonesian after EYD V/ })).toBeEnabled();

  await page.getByRole('textbox', { name: 'Find a rule' }).fill('apotik');
  const apotik = page.getByRole('list', { name: 'Rules' }).getByRole('switch', { name: /^apotik → apotek/ });
  await apotik.press('Space');
  await expect(apotik).not.toBeChecked();
  const form = page.getByRole('form', { name: 'Add this word pair' });
  await form.getByRole('textbox', { name: 'Wrong' }).fill('Tribun News');
  await form.getByRole('textbox', { name: 'Right' }).fill('Tribunnews');
  await form.getByRole('textbox', { name: 'Reason' }).fill('Nama kami satu kata.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Our own rules' })).toContainText('Tribun News → Tribunnews');
  await expect(page.getByRole('textbox', { name: 'Umum (Indonesia) (copy) as JSON' })).toHaveValue(/baku\.apotik[^]*Tribun News/);
  await page.getByRole('textbox', { name: 'Find a rule' }).scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)).toBe(0);
  await shoot(page, 'house-rules-settings');
  await expectAccessible(page, 'house rules in the settings');
  await press(page.getByRole('button', { name: 'Check “Rp 5.000” again' }));
  await expect(page.getByRole('list', { name: 'Left alone in every article' })).toBeHidden();

  await open(page, HEADLINE);
  await choose(page, 'House style', 'Umum (Indonesia) (copy)');
  await check(page);
  await expect(hits(page)).toHaveCount(2);
  await expect(hit(page, 'Tribun News')).toContainText('Nama kami satu kata.');
  expect(consoleErrors).toEqual([]);
});
