import { decode, encode } from '@msgpack/msgpack';
import { expectAccessible } from './axe.ts';
import { bodyOf } from './body.ts';
import { shoot } from './shots.ts';
import { articleOption, articleOptions, notices, openSettings, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const FIRST = 'Kapal tiba di Serinda';

test('an article is duplicated, with what was typed last; each of the two goes its own way', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, FIRST, 'Kapal itu membawa beras.');
  await page.keyboard.type(' Juga garam.');
  await page.getByRole('button', { name: 'More for this article' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate this article' }).click();
  await expect(notices(page)).toContainText(`This is the copy of “${FIRST}”.`);
  await expect(articleOptions(page)).toHaveCount(2);
  await expect(bodyOf(page)).toHaveText('Kapal itu membawa beras. Juga garam.');
  const first = page.url();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Kapal berangkat');
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Lalu pergi.');
  await saved(page);
  await expect(articleOption(page, FIRST)).toHaveCount(1);
  await articleOption(page, FIRST).click();
  await expect(page).not.toHaveURL(first);
  await expect(bodyOf(page)).toHaveText('Kapal itu membawa beras. Juga garam.');
  await articleOption(page, 'Kapal berangkat').click();
  await expect(bodyOf(page)).toHaveText('Kapal itu membawa beras. Juga garam. Lalu pergi.');
  expect(consoleErrors).toEqual([]);
});

test('an article is kept as a template, others begin from it, and their rows tell what is still to be filled in', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, 'Hasil TKTK', 'Serinda menang [TK] lawan tamunya.');
  await expect(articleOption(page, 'Hasil TKTK')).toContainText('2 TK');
  await page.getByRole('button', { name: 'More for this article' }).click();
  await page.getByRole('menuitem', { name: 'Save as a template' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as a template' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Hasil pertandingan');
  await dialog.getByRole('textbox', { name: 'Desk' }).fill('Olahraga');
  await expectAccessible(page, 'naming a template');
  await shoot(page, 'template-name');
  await page.keyboard.press('Enter');
  await expect(notices(page)).toContainText('“Hasil pertandingan” is a template now.');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+Alt+Shift+N');
  const list = page.getByRole('dialog', { name: 'Begin from a template' });
  await expect(list.getByRole('menuitem')).toHaveText([/^Hasil pertandinganOlahraga · 5 words$/]);
  await expectAccessible(page, 'choosing a template');
  await shoot(page, 'template-choose');
  await page.keyboard.type('olah');
  await page.keyboard.press('Enter');
  await expect(articleOptions(page)).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Section' })).toHaveValue('Olahraga');
  await expect(bodyOf(page)).toHaveText('Serinda menang [TK] lawan tamunya.');
  await page.getByRole('textbox', { name: 'Headline' }).fill('Hasil di Serinda');
  await expect(articleOption(page, 'Hasil di Serinda')).toContainText('1 TK');

  await openSettings(page, 'Writing');
  const templates = page.getByRole('list', { name: 'Templates' });
  await templates.getByRole('button', { name: 'Rename the template “Hasil pertandingan”' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Skor');
  await page.keyboard.press('Enter');
  await expect(templates.getByRole('listitem')).toContainText(['Skor']);
  await shoot(page, 'template-settings');
  await templates.getByRole('button', { name: 'Remove the template “Skor”' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(templates).toHaveCount(0);
  expect(consoleErrors).toEqual([]);
});

test('where the templates cannot be had, their dialog says why', async ({ workstation: { page } }) => {
  await page.routeWebSocket(/\/socket/, (window) => {
    const desk = window.connectToServer();
    window.onMessage((message) => {
      const { id, call } = typeof message === 'string' ? {} : decode(message) as { id?: number; call?: string };
      if (call !== 'templates.list') return desk.send(message);
      window.send(Buffer.from(encode({ kind: 'reply', id, reply: { ok: false, error: { code: 'libraryDamaged', message: 'torn', details: {} } } })));
    });
    desk.onMessage((message) => window.send(message));
  });
  await page.reload();
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('button', { name: 'New article' }).waitFor();
  await page.keyboard.press('Control+Alt+Shift+N');
  const dialog = page.getByRole('dialog', { name: 'Begin from a template' });
  await expect(dialog.getByRole('alert')).toContainText('damaged');
  await expectAccessible(page, 'templates that cannot be had');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
