import type { Locator, Page, WebSocketRoute } from '@playwright/test';
import { bodyOf, formatting, pressEach } from './body.ts';
import { open, saved, write } from './steps.ts';
import { shoot } from './shots.ts';
import { expect, test } from './workstation.ts';

const HEADLINE = 'Jembatan dibuka Senin';
const ACKNOWLEDGED = 'Kalimat yang sudah diakui meja. ';
const unsaved = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'Not saved' });
const conflict = (page: Page): Locator => page.getByRole('alertdialog', { name: 'Two versions of this article' });

type Line = {
  /** Holds messages up, as a slow machine does: both ways, or only what the desk answers and tells. */
  hold(which: 'everything' | 'answers'): void;
  letGo(): void;
  /** What is held up is lost, and the window has to connect again. */
  cut(): Promise<void>;
};

/** The window's line to the desk in the test's hands; opened by a reload of the page. */
async function lineOf(page: Page): Promise<Line> {
  let holding: 'nothing' | 'everything' | 'answers' = 'nothing';
  let held: (() => void)[] = [];
  const windows: WebSocketRoute[] = [];
  await page.routeWebSocket(/\/socket/, (window) => {
    windows.push(window);
    const desk = window.connectToServer();
    window.onMessage((message) => { if (holding === 'everything') held.push(() => desk.send(message)); else desk.send(message); });
    desk.onMessage((message) => { if (holding === 'nothing') window.send(message); else held.push(() => window.send(message)); });
  });
  await page.reload();
  const take = (): (() => void)[] => {
    const waiting = held;
    held = [];
    holding = 'nothing';
    return waiting;
  };
  return {
    hold: (which) => { holding = which; },
    letGo: () => { for (const send of take()) send(); },
    cut: async () => {
      take();
      await windows.at(-1)?.close({ code: 1012 });
    },
  };
}

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** What the revisions of the open article say, the newest first. */
async function revisionsOf(page: Page): Promise<string[]> {
  await page.getByRole('tab', { name: 'Revisions' }).click();
  const texts: string[] = [];
  for (const look of await page.getByRole('list', { name: 'Revisions' }).getByRole('button', { name: /^Look at / }).all()) {
    await look.click();
    texts.push(await page.frameLocator('iframe').locator('body').innerText());
    await look.click();
    await expect(page.locator('iframe')).toHaveCount(0);
  }
  await page.getByRole('tab', { name: 'Article', exact: true }).click();
  return texts;
}

test.describe('two windows on one article', () => {
  test.skip(({ host }) => host === 'electron', 'An Electron workstation has one window');

  test('a window where nothing is unsaved shows what the other one writes', async ({ workstation, consoleErrors }) => {
    const { page } = workstation;
    await write(page, HEADLINE, 'Alinea satu.');
    const other = await workstation.secondWindow();
    await open(other, HEADLINE);
    await typeAtEnd(page, ' Dari jendela satu.');
    await expect(bodyOf(other)).toHaveText('Alinea satu. Dari jendela satu.');
    await other.getByRole('textbox', { name: 'Headline' }).fill(`${HEADLINE} pagi`);
    await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(`${HEADLINE} pagi`);
    await typeAtEnd(other, ' Dari jendela dua.');
    await expect(bodyOf(page)).toHaveText('Alinea satu. Dari jendela satu. Dari jendela dua.');
    await page.keyboard.type(' Susulan di tempat kursor.');
    for (const window of [page, other]) await expect(bodyOf(window)).toHaveText('Alinea satu. Dari jendela satu. Susulan di tempat kursor. Dari jendela dua.');
    await saved(page);
    await saved(other);
    for (const window of [page, other]) await expect(conflict(window)).toHaveCount(0);
    expect(consoleErrors).toEqual([]);
  });

  test('whoever writes in a cell, a box or a field of a card goes on there while another window writes, and nothing typed is lost', async ({ workstation, consoleErrors }) => {
    const { page } = workstation;
    const body = bodyOf(page);
    const cell = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
    await write(page, HEADLINE, 'Alinea satu.');
    await pressEach(page, 'Enter');
    await page.keyboard.type('/fact');
    await page.getByRole('option', { name: 'Fact box' }).waitFor();
    await pressEach(page, 'Enter');
    await body.getByRole('paragraph').first().click();
    await formatting(page, 'Insert a table').click();
    await expect(cell('row 1 of 3, column 1 of 3')).toBeFocused();
    await saved(page);
    const other = await workstation.secondWindow();
    await open(other, HEADLINE);
    let count = 0;
    const writeElsewhere = async (): Promise<void> => {
      await bodyOf(other).getByRole('paragraph').first().click();
      await pressEach(other, 'Home');
      await other.keyboard.type(`Lagi${count += 1} `);
      await expect(body.getByRole('paragraph').first()).toHaveText(new RegExp(`^Lagi${count} `));
    };
    for (const [part, words] of [['row 1 of 3, column 1 of 3', 'Tahun'], ['What the fact box says', 'Luasnya'], ['Table caption', 'Angka'], ['Title of the fact box', 'Taman']] as const) {
      await test.step(`in “${part}”`, async () => {
        const field = page.getByRole('textbox', { name: part, exact: true });
        await (await field.count() > 0 ? field : body.getByRole('table').getByRole('columnheader').first()).click();
        await page.keyboard.type(words);
        await saved(page);
        await pressEach(page, 'ArrowLeft');
        await writeElsewhere();
        await expect(field).toBeFocused();
        await page.keyboard.type('xy');
        const now = `${words.slice(0, -1)}xy${words.slice(-1)}`;
        await expect.poll(() => field.evaluate((one) => (one instanceof HTMLInputElement ? one.value : one.textContent))).toBe(now);
        await saved(page);
      });
    }
    await test.step('in a cell that others have come before, and in one that they write in too', async () => {
      await body.getByRole('table').getByRole('columnheader', { name: 'Tahuxyn' }).click();
      await pressEach(page, 'Home', 'ArrowRight');
      await bodyOf(other).getByRole('table').getByRole('columnheader', { name: 'Tahuxyn' }).click();
      await pressEach(other, 'End', 'Control+Alt+U');
      await other.getByRole('menuitem', { name: 'Add a row above' }).press('Enter');
      await expect(cell('Tahuxyn; row 2 of 4, column 1 of 3').or(cell('row 2 of 4, column 1 of 3'))).toBeFocused();
      await page.keyboard.type('-');
      await expect(bodyOf(other).getByRole('table')).toContainText('T-ahuxyn');
      await bodyOf(other).getByRole('table').getByText('T-ahuxyn').click();
      await pressEach(other, 'Home');
      await other.keyboard.type('Ini ');
      await expect(body.getByRole('table')).toContainText('Ini T-ahuxyn');
      await page.keyboard.type('+');
      for (const window of [page, other]) await expect(bodyOf(window).getByRole('table')).toContainText('Ini T-+ahuxyn');
    });
    await test.step('where another takes the box away, what is typed goes into the article', async () => {
      await page.getByRole('textbox', { name: 'What the fact box says' }).click();
      await saved(page);
      await bodyOf(other).getByRole('group', { name: 'Fact box', exact: true }).hover();
      await bodyOf(other).getByRole('group', { name: 'Fact box', exact: true }).getByRole('button', { name: 'Remove block' }).click();
      await expect(body.getByRole('group', { name: 'Fact box', exact: true })).toHaveCount(0);
      await expect(body).toBeFocused();
      await page.keyboard.type('Tetap.');
      await expect(bodyOf(other).getByText('Tetap.')).toBeVisible();
    });
    await expect(conflict(page)).toHaveCount(0);
    expect(consoleErrors).toEqual([]);
  });

  test('where another window takes away the words, the row, the column or the table around the caret, what is typed goes on in its place', async ({ workstation, consoleErrors }) => {
    const { page } = workstation;
    const body = bodyOf(page);
    await write(page, HEADLINE, 'Alinea satu.');
    await pressEach(page, 'Enter');
    await page.keyboard.type('/fact');
    await page.getByRole('option', { name: 'Fact box' }).waitFor();
    await pressEach(page, 'Enter');
    const box = (window: Page): Locator => window.getByRole('textbox', { name: 'What the fact box says' });
    await box(page).click();
    await page.keyboard.type('Luasnya');
    await pressEach(page, 'Enter');
    await page.keyboard.type('Pohonnya');
    await body.getByRole('paragraph').first().click();
    await formatting(page, 'Insert a table').click();
    for (const words of ['Tahun', 'Kapal', 'Catatan', '2024', '12', 'baru', '2025']) {
      await page.keyboard.type(words);
      await pressEach(page, 'Tab');
    }
    await saved(page);
    const other = await workstation.secondWindow();
    await open(other, HEADLINE);
    const table = (window: Page): Locator => bodyOf(window).getByRole('table');
    const inCell = async (window: Page, words: string, ...keys: string[]): Promise<void> => {
      await table(window).getByText(words, { exact: true }).click();
      await pressEach(window, 'End', ...keys);
    };
    await test.step('all of the box', async () => {
      await box(page).getByText('Pohonnya').click();
      await pressEach(page, 'Home');
      await box(other).click();
      await pressEach(other, 'Control+A', 'Delete');
      await expect(box(page)).toHaveText('');
      await expect(box(page)).toBeFocused();
      await page.keyboard.type('xy');
      await expect(box(other)).toHaveText('xy');
    });
    await test.step('the words of the cell', async () => {
      await inCell(page, '12', 'ArrowLeft');
      await inCell(other, '12', 'Backspace', 'Backspace');
      await expect(table(page)).not.toContainText('12');
      await page.keyboard.type('34');
      await expect(table(other)).toContainText('34');
    });
    for (const { what, at, typed } of [{ what: 'row', at: '2024', typed: '56' }, { what: 'column', at: 'Kapal', typed: '78' }]) {
      await test.step(`the ${what}`, async () => {
        await inCell(other, at, 'Control+Alt+U');
        await other.getByRole('menuitem', { name: `Remove ${what}` }).press('Enter');
        await expect(table(page)).not.toContainText(at);
        await page.keyboard.type(typed);
        await expect(table(other)).toContainText(typed);
      });
    }
    await test.step('the table', async () => {
      await bodyOf(other).getByRole('group', { name: 'Table', exact: true }).hover();
      await bodyOf(other).getByRole('group', { name: 'Table', exact: true }).getByRole('button', { name: 'Remove block' }).click();
      await expect(table(page)).toHaveCount(0);
      await page.keyboard.type('Tetap.');
      await expect(bodyOf(other).getByText('Tetap.')).toBeVisible();
    });
    for (const window of [page, other]) await expect(conflict(window)).toHaveCount(0);
    expect(consoleErrors).toEqual([]);
  });

  test('a footnote that is being written stays open while another window writes in its paragraph', async ({ workstation, consoleErrors }) => {
    const { page } = workstation;
    await write(page, HEADLINE, 'Alinea satu.');
    await pressEach(page, 'Control+Alt+F');
    const note = page.getByRole('dialog', { name: 'Footnote 1', exact: true }).getByRole('textbox', { name: 'Words of the footnote' });
    await expect(note).toBeFocused();
    await page.keyboard.type('Menurut ');
    await saved(page);
    const other = await workstation.secondWindow();
    await open(other, HEADLINE);
    await bodyOf(other).getByRole('paragraph').first().click();
    await pressEach(other, 'Home');
    await other.keyboard.type('Ini ');
    await expect(bodyOf(page).getByRole('paragraph').first()).toHaveText(/^Ini Alinea satu\./);
    await expect(note).toBeFocused();
    await page.keyboard.type('kota.');
    await expect(note).toHaveText('Menurut kota.');
    const list = (window: Page): Locator => window.getByRole('region', { name: 'Footnotes' }).getByRole('listitem');
    await expect(list(other)).toHaveText(['Menurut kota.']);
    await pressEach(page, 'Escape', 'Control+Z');
    // What stood there when the other wrote cannot be undone; what was written since can.
    await expect(list(page)).toHaveText(['Menurut']);
    for (const window of [page, other]) await expect(bodyOf(window).getByRole('paragraph').first()).toHaveText(/^Ini Alinea satu\./);
    await expect(conflict(page)).toHaveCount(0);
    expect(consoleErrors).toEqual([]);
  });

  for (const choice of ['Keep mine', 'Take theirs'] as const) {
    test(`two versions written at once: “${choice}” loses nobody's words`, async ({ workstation, consoleErrors }) => {
      const { page } = workstation;
      await write(page, HEADLINE, 'Alinea satu.');
      const other = await workstation.secondWindow();
      const line = await lineOf(other);
      await open(other, HEADLINE);
      line.hold('everything');
      await typeAtEnd(other, ' Kata jendela dua.');
      await typeAtEnd(page, ' Kata jendela satu.');
      await saved(page);
      line.letGo();
      await expect(conflict(other)).toBeVisible();
      await shoot(other, 'writing-conflict');
      await other.keyboard.press('Escape');
      await expect(conflict(other)).toBeVisible();
      await conflict(other).getByRole('button', { name: choice }).click();
      await expect(conflict(other)).toBeHidden();
      await saved(other);

      const [kept, replaced] = choice === 'Keep mine' ? ['dua', 'satu'] : ['satu', 'dua'];
      for (const window of [other, page]) await expect(bodyOf(window)).toHaveText(`Alinea satu. Kata jendela ${kept}.`);
      await expect(conflict(page)).toHaveCount(0);
      await expect.poll(() => revisionsOf(other)).toContainEqual(expect.stringContaining(`Kata jendela ${replaced}.`));
      await typeAtEnd(other, ' Lanjut.');
      await saved(other);
      await expect(bodyOf(page)).toHaveText(`Alinea satu. Kata jendela ${kept}. Lanjut.`);
      await page.reload();
      await open(page, HEADLINE);
      await expect(bodyOf(page)).toHaveText(`Alinea satu. Kata jendela ${kept}. Lanjut.`);
      expect(consoleErrors).toEqual([]);
    });
  }

  test('a save whose answer is lost on the way is not taken for another window\'s', async ({ workstation, consoleErrors }) => {
    const { page } = workstation;
    await write(page, HEADLINE, 'Alinea satu.');
    const other = await workstation.secondWindow();
    const line = await lineOf(other);
    await open(other, HEADLINE);
    await typeAtEnd(other, ' ');
    await saved(other);
    line.hold('answers');
    // In one edit: what is typed behind the first letters waits for their answer.
    await other.keyboard.insertText('Sudah sampai.');
    await expect(bodyOf(page)).toHaveText('Alinea satu. Sudah sampai.');
    await typeAtEnd(other, ' Belum terkirim.');
    await line.cut();
    await saved(other);
    await expect(conflict(other)).toHaveCount(0);
    for (const window of [page, other]) await expect(bodyOf(window)).toHaveText('Alinea satu. Sudah sampai. Belum terkirim.');
    await other.reload();
    await open(other, HEADLINE);
    await expect(bodyOf(other)).toHaveText('Alinea satu. Sudah sampai. Belum terkirim.');
    expect(consoleErrors).toEqual([]);
  });
});

test('a host that is killed under the typing takes nothing that it had acknowledged, and the screen keeps the rest', async ({ workstation }) => {
  let { page } = workstation;
  await write(page, HEADLINE, 'Alinea yang tersimpan.');
  await page.keyboard.press('Enter');
  await page.keyboard.type(ACKNOWLEDGED);
  await saved(page);
  const typing = page.keyboard.type('Kata demi kata ditulis terus. '.repeat(12), { delay: 5 });
  await expect(bodyOf(page)).toContainText('Kata demi kata ditulis terus.');
  await workstation.kill();
  await typing;
  await expect(unsaved(page)).toHaveText('Not saved: the desk does not answer. It is saved by itself as soon as the desk is back.');
  await page.keyboard.type('Setelah mati.');
  await expect(bodyOf(page)).toContainText('Setelah mati.');
  await expect(unsaved(page)).toBeVisible();
  await shoot(page, 'writing-desk-gone');

  page = await workstation.reopen();
  await open(page, HEADLINE);
  await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['Alinea yang tersimpan.', new RegExp(`^${ACKNOWLEDGED}`)]);
  await typeAtEnd(page, ' Lanjut.');
  await saved(page);
  await page.reload();
  await open(page, HEADLINE);
  await expect(bodyOf(page)).toContainText('Lanjut.');
});
