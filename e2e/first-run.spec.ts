import { shoot } from './shots.ts';
import { articleOption, articleOptions, notices, open, openSettings, rowsOf, stageOption, write } from './steps.ts';
import { expect, test } from './workstation.ts';

test.use({ samples: true });

const GUIDE = 'Five things to know before a first morning at Gentapura market';
const MARKET = 'Pasar Gentapura Buka Lebih Pagi Mulai Awal Juni';
const FERRY = 'Port Selwick ferry to sail every half hour this summer';

test('a new library can be looked around in: nine articles in two languages that lead to each other', async ({ workstation: { page }, consoleErrors }) => {
  await expect(stageOption(page, 'All articles')).toHaveText(/9$/);
  await expect(articleOptions(page).first()).toContainText('Sample');
  await shoot(page, 'desk-samples');

  await open(page, GUIDE);
  await expect(page.getByRole('button', { name: 'English Language of the article' })).toBeVisible();
  await expect(rowsOf(page, 'Related links')).toContainText([MARKET, FERRY]);
  await expect(rowsOf(page, 'Related links').filter({ hasText: 'In the library' })).toHaveCount(2);
  const image = page.getByRole('textbox', { name: 'Article body' }).getByRole('img', { name: 'Illustration of a morning market' });
  await expect.poll(() => image.evaluate((element) => element instanceof HTMLImageElement && element.complete && element.naturalWidth)).toBeGreaterThan(100);
  await shoot(page, 'writing-sample');

  for (const target of [MARKET, FERRY]) {
    await page.getByRole('searchbox', { name: 'Search articles' }).fill(target);
    await open(page, target);
  }
  await open(page, FERRY);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const related = page.frameLocator('iframe').getByRole('complementary').getByRole('link');
  await expect(related.first()).toHaveAttribute('href', /./);
  expect(consoleErrors).toEqual([]);
});

test('the samples go away at once, and what a person wrote stays', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, 'Warga menanam bakau', 'Seratus bibit ditanam di tepi muara.');
  await openSettings(page, 'Library');
  await page.getByRole('button', { name: 'Remove samples' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Remove samples' })).toContainText('What you wrote yourself stays.');
  await shoot(page, 'remove-samples');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove samples' }).click();
  await expect(notices(page)).toContainText('9 sample articles were removed.');
  await expect(page.getByRole('button', { name: 'Remove samples' })).toBeHidden();
  await expect(stageOption(page, 'All articles')).toHaveText(/1$/);
  await expect(articleOptions(page)).toHaveCount(1);
  await expect(articleOption(page, 'Warga menanam bakau')).toBeVisible();
  await openSettings(page, 'Me and contributors');
  await expect(page.getByText('Nobody yet. Add those whom your bylines name.')).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('the question who is writing stays away once it was sent away', async ({ workstation }) => {
  const question = (): ReturnType<typeof workstation.page.getByRole> => workstation.page.getByRole('complementary', { name: 'Say who you are' });
  await question().getByRole('button', { name: 'Dismiss' }).click();
  await expect(question()).toBeHidden();
  await workstation.reopen();
  await expect(articleOptions(workstation.page).first()).toBeVisible();
  await expect(question()).toBeHidden();
});
