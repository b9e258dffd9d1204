import { shoot } from './shots.ts';
import { articleOption, articleOptions, bringIn, notices, open, stageOption, write } from './steps.ts';
import { expect, test } from './workstation.ts';

test.describe('with articles on the desk', () => {
  test.use({ samples: true });

  test('typing finds the words\' best article first, and an emptied search the newest', async ({ workstation: { page } }) => {
    const newest = articleOptions(page).first();
    await expect(newest).toContainText('Five things to know');
    const search = page.getByRole('searchbox', { name: 'Search articles' });
    await search.pressSequentially('jembatan law');
    await expect(articleOptions(page).first()).toContainText('Jembatan Lawendra Ditutup Dua Malam');
    await shoot(page, 'desk-search');
    await search.fill('tidakadakataini');
    await expect(page.getByText('Nothing found')).toBeVisible();
    await shoot(page, 'desk-nothing-found');
    await search.press('Escape');
    await expect(search).toHaveValue('');
    await expect(newest).toContainText('Five things to know');
  });

  test('a stage shows how many articles stand in it, and only those', async ({ workstation: { page } }) => {
    await expect(stageOption(page, 'In review')).toHaveText(/2$/);
    await stageOption(page, 'In review').click();
    await expect(articleOptions(page)).toHaveCount(2);
    for (const row of await articleOptions(page).all()) await expect(row).toContainText('In review');
    await stageOption(page, 'All articles').click();
    await expect(articleOption(page, 'Five things to know')).toBeVisible();
  });

  test('an article that goes on to another stage moves out of the one and into the other', async ({ workstation: { page } }) => {
    const headline = 'Five things to know before a first morning at Gentapura market';
    await stageOption(page, 'Draft').click();
    await expect(articleOptions(page)).toHaveCount(2);
    await open(page, headline);
    await page.getByRole('button', { name: 'Stage: Draft' }).click();
    await page.getByRole('menuitem', { name: 'In review' }).click();
    await expect(articleOptions(page)).toHaveCount(1);
    await expect(stageOption(page, 'Draft')).toHaveText(/1$/);
    await expect(stageOption(page, 'In review')).toHaveText(/3$/);
    await stageOption(page, 'In review').click();
    await expect(articleOption(page, headline)).toContainText('In review');
  });

  test('the arrow keys go through the articles and Enter opens one', async ({ workstation: { page } }) => {
    await expect(articleOptions(page).first()).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search articles' }).focus();
    for (const name of ['New article', 'Begin from a template', 'Import']) {
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name }).first()).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(stageOption(page, 'All articles')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(articleOptions(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(articleOption(page, 'Panen Padi Bibit Lokal')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(/^Panen Padi Bibit Lokal/);
  });
});

test('five hundred articles come in at once and are all there to scroll through', async ({ workstation: { page }, consoleErrors }) => {
  await bringIn(page, Array.from({ length: 500 }, (_, index) => ({
    name: `warta-${index}.html`, mimeType: 'text/html',
    buffer: Buffer.from(`<!doctype html><html lang="id"><title>Warta nomor ${index + 1} dari pelabuhan</title><h1>Warta nomor ${index + 1} dari pelabuhan</h1><p>Kapal nomor ${index + 1} sandar pagi ini.</p></html>`),
  })));
  await expect(notices(page)).toContainText('500 articles have come in.', { timeout: 180_000 });
  await expect(stageOption(page, 'All articles')).toHaveText(/500$/);
  const seen = new Set<string>();
  let down = true;
  await articleOptions(page).first().hover();
  await expect.poll(async () => {
    for (const text of await articleOptions(page).allTextContents()) {
      const name = /Warta nomor \d+/.exec(text)?.[0];
      if (name !== undefined) seen.add(name);
      // A slow machine may scroll past a row before it is drawn, so the way back is looked at too.
      if (name === 'Warta nomor 1') down = false;
      if (name === 'Warta nomor 500') down = true;
    }
    await page.mouse.wheel(0, down ? 400 : -400);
    return seen.size;
  }, { intervals: [60], timeout: 180_000 }).toBe(500);
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('nomor 314');
  await expect(articleOptions(page).first()).toContainText('Warta nomor 314 dari pelabuhan');
  expect(consoleErrors).toEqual([]);
});

test('both columns fold away, and the desk comes back', async ({ workstation: { page } }) => {
  await write(page, 'Kapal baru tiba', 'Kapal itu membawa beras.');
  await page.getByRole('button', { name: 'Fold the desk away' }).click();
  await page.getByRole('button', { name: 'Fold the panels away' }).click();
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Article panels' })).toBeHidden();
  await shoot(page, 'writing-folded');
  await page.getByRole('button', { name: 'Show the desk' }).click();
  await expect(articleOption(page, 'Kapal baru tiba')).toBeVisible();
});
