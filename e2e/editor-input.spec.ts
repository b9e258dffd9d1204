import type { CDPSession, Page } from '@playwright/test';
import { bodyOf, pressEach } from './body.ts';
import { open, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const HEADLINE = 'Festival tiga bahasa';

const inputOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);
const compose = (input: CDPSession, text: string): Promise<unknown> =>
  input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
const commit = (input: CDPSession, text: string): Promise<unknown> => input.send('Input.insertText', { text });

async function reload(page: Page): Promise<void> {
  await saved(page);
  await page.reload();
  await open(page, HEADLINE);
}

test('Japanese is composed letter by letter, saved in between, and stands once', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, HEADLINE, 'Tema: ');
  const input = await inputOf(page);
  for (const part of ['に', 'にほ', 'にほん']) await compose(input, part);
  await expect(bodyOf(page)).toHaveText('Tema: にほん');
  await saved(page);
  for (const part of ['にほんg', 'にほんご', '日本語']) await compose(input, part);
  await commit(input, '日本語');
  await expect(bodyOf(page)).toHaveText('Tema: 日本語');

  await test.step('taken back before it is done', async () => {
    await compose(input, 'とり');
    await compose(input, '');
    await expect(bodyOf(page)).toHaveText('Tema: 日本語');
  });
  await test.step('at the start of a paragraph, bold, and in place of selected words', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+B');
    await compose(input, 'まつ');
    await compose(input, 'まつり');
    await commit(input, '祭り');
    await expect(bodyOf(page).getByRole('strong')).toHaveText(['祭り']);
    await page.keyboard.press('Control+B');
    await page.keyboard.type(' besar');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await compose(input, 'ひ');
    await commit(input, '火');
  });
  await reload(page);
  await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['Tema: 日本語', '祭り 火']);
  await expect(bodyOf(page).getByRole('strong')).toHaveText(['祭り']);
  expect(consoleErrors).toEqual([]);
});

test('a dead key and its letter give one letter', async ({ workstation: { page } }) => {
  await write(page, HEADLINE, 'Kaf');
  const input = await inputOf(page);
  for (const type of ['rawKeyDown', 'keyUp'] as const) await input.send('Input.dispatchKeyEvent', { type, key: 'Dead', code: 'Quote', windowsVirtualKeyCode: 222 });
  await input.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'é', code: 'KeyE', text: 'é', windowsVirtualKeyCode: 69 });
  await page.keyboard.type(' ol');
  await compose(input, '´');
  await expect(bodyOf(page)).toHaveText('Kafé ol´');
  await commit(input, 'é');
  await reload(page);
  await expect(bodyOf(page)).toHaveText('Kafé olé');
});

test('an emoji with its modifiers is one sign to the keys', async ({ workstation: { page } }) => {
  const signs = ['👩🏽‍🚒', '🇮🇩', '👍🏾', '👨‍👩‍👧‍👦'];
  await write(page, HEADLINE, 'a');
  for (const sign of signs) {
    await page.keyboard.insertText(sign);
    await page.keyboard.type('b');
    await expect(bodyOf(page)).toHaveText(`a${sign}b`);
    await pressEach(page, 'ArrowLeft', 'ArrowLeft', 'Delete');
    await expect(bodyOf(page)).toHaveText('ab');
    await page.keyboard.insertText(sign);
    await pressEach(page, 'Backspace');
    await expect(bodyOf(page)).toHaveText('ab');
    await pressEach(page, 'Delete');
  }
  for (const sign of signs) await page.keyboard.insertText(sign);
  await reload(page);
  await expect(bodyOf(page)).toHaveText(`a${signs.join('')}`);
});

test('what comes without a key into an empty paragraph leaves the caret behind it', async ({ workstation: { page } }) => {
  await write(page, HEADLINE, 'Awal');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Akhir');
  await pressEach(page, 'Home', 'ArrowLeft', 'Enter');
  await page.keyboard.insertText('👍🏾👍🏾');
  await page.keyboard.insertText(' bagus');
  await page.keyboard.type(' sekali');
  await reload(page);
  await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['Awal', '👍🏾👍🏾 bagus sekali', 'Akhir']);
});

test('a paragraph of Arabic runs from the right, the next one in Indonesian from the left', async ({ workstation: { page } }) => {
  await write(page, HEADLINE, 'افتتح السوق اليوم');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Pasar السوق dibuka.');
  const directions = (): Promise<string[]> => bodyOf(page).getByRole('paragraph').evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
  await expect.poll(directions).toEqual(['rtl', 'ltr']);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('أولا ');
  await reload(page);
  await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['أولا افتتح السوق اليوم', 'Pasar السوق dibuka.']);
  await expect.poll(directions).toEqual(['rtl', 'ltr']);
});

test('a key that comes before the browser has told of the caret does not take away words that are no longer selected', async ({ workstation: { page } }) => {
  await write(page, HEADLINE, 'Semua kata tetap.');
  await pressEach(page, 'Control+A');
  await bodyOf(page).evaluate((body) => {
    getSelection()?.collapseToEnd();
    body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }));
  });
  await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['Semua kata tetap.', '']);
});
