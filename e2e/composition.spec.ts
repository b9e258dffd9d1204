import type { CDPSession, Page } from '@playwright/test';
import { bodyOf, pressEach } from './body.ts';
import { figures, insertFigure } from './figures.ts';
import { open, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const HEADLINE = 'Wawancara di Nagoya';

/** What an input method does between the first key and the choice of the word. */
async function compose(devtools: CDPSession, text: string): Promise<void> {
  await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}
const devtoolsOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

test.skip(({ host }) => host === 'electron', 'Input methods are played by Chromium\'s own protocol, in the loopback host\'s window');

test('text that an input method composes is saved while it is being composed, and the composition goes on', async ({ workstation, consoleErrors }) => {
  const { page } = workstation;
  await write(page, HEADLINE, 'Kata tamu: ');
  const other = await workstation.secondWindow();
  await open(other, HEADLINE);
  const devtools = await devtoolsOf(page);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await compose(devtools, 'に');
  await compose(devtools, 'にほん');
  await expect(bodyOf(other)).toHaveText('Kata tamu: にほん');
  await saved(page);
  await compose(devtools, 'にほんご');
  await devtools.send('Input.insertText', { text: '日本語' });
  await expect(bodyOf(other)).toHaveText('Kata tamu: 日本語');
  await saved(page);
  await page.reload();
  await open(page, HEADLINE);
  await expect(bodyOf(page)).toHaveText('Kata tamu: 日本語');
  expect(consoleErrors).toEqual([]);
});

test('a composition that is under way when the host is killed is there again, as far as it had been saved', async ({ workstation }) => {
  let { page } = workstation;
  await write(page, HEADLINE, 'Kata tamu: ');
  const devtools = await devtoolsOf(page);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await compose(devtools, 'とうきょう');
  await expect(page.getByRole('status').filter({ hasText: 'Saving…' })).toBeVisible();
  await saved(page);
  await workstation.kill();
  page = await workstation.reopen();
  await open(page, HEADLINE);
  await expect(bodyOf(page)).toHaveText('Kata tamu: とうきょう');
});

for (const [name, insert, field] of [
  ['the body', '', 'Article body'],
  ['a cell of a table', '/table', 'row 1 of 3, column 1 of 3'],
  ['a fact box', '/fact', 'What the fact box says'],
] as const) {
  test(`what an input method composes in ${name} goes on while another window writes, and is saved`, async ({ workstation, consoleErrors }) => {
    const { page } = workstation;
    const place = page.getByRole('textbox', { name: field, exact: true });
    await write(page, HEADLINE, 'Kata tamu:');
    await pressEach(page, 'Enter');
    if (insert !== '') {
      await page.keyboard.type(insert);
      await page.getByRole('option').first().waitFor();
      await pressEach(page, 'Enter');
      await place.or(bodyOf(page).getByRole('group', { name: 'Fact box', exact: true })).first().waitFor();
      await place.click();
      await expect(place).toBeFocused();
    }
    await page.keyboard.type('Ia: ');
    await saved(page);
    const other = await workstation.secondWindow();
    await open(other, HEADLINE);
    const devtools = await devtoolsOf(page);
    await compose(devtools, 'に');
    await compose(devtools, 'にほん');
    await expect(bodyOf(other)).toContainText('Ia: にほん');
    await saved(page);
    await bodyOf(other).getByText('Kata tamu:').click();
    await pressEach(other, 'Home');
    await other.keyboard.type('Lagi. ');
    await expect(bodyOf(page)).toContainText('Lagi. Kata tamu:');
    await compose(devtools, 'にほんご');
    await devtools.send('Input.insertText', { text: '日本語' });
    await expect(bodyOf(other)).toContainText('Ia: 日本語');
    await page.keyboard.type('!');
    await expect(bodyOf(other)).toContainText('Ia: 日本語!');
    await saved(page);
    await page.reload();
    await open(page, HEADLINE);
    await expect(bodyOf(page)).toContainText('Ia: 日本語!');
    await expect(bodyOf(page)).toContainText('Lagi. Kata tamu:');
    expect(consoleErrors).toEqual([]);
  });
}

test('what an input method composes in a field of a card comes into that alone, wherever the body\'s caret stands', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, HEADLINE, 'Kata tamu:');
  await insertFigure(page);
  const caption = figures(page).getByRole('textbox', { name: 'Caption' });
  const devtools = await devtoolsOf(page);
  const paragraphs = bodyOf(page).getByRole('paragraph');
  await bodyOf(page).getByText('Kata tamu:').click();
  // In a paragraph without words, and then in the midst of words.
  await pressEach(page, 'End', 'Enter');
  for (const written of ['日本語', '日本語日本語']) {
    await caption.click();
    await pressEach(page, 'End');
    await compose(devtools, 'に');
    await compose(devtools, 'にほん');
    await devtools.send('Input.insertText', { text: '日本語' });
    await expect(caption).toHaveValue(written);
    await saved(page);
    expect((await paragraphs.allTextContents()).slice(0, 2)).toEqual(['Kata tamu:', '']);
    await bodyOf(page).getByText('Kata tamu:').click();
  }
  expect(consoleErrors).toEqual([]);
});
