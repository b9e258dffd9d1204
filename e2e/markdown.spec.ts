import { bodyOf } from './body.ts';
import { paste } from './clipboard.ts';
import { shoot } from './shots.ts';
import { articleOption, bringIn, notices, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const MARKDOWN = '## Sore hari\n\nWarga **memanen** [jeruk](https://contoh.example/jeruk)[^1].\n\n- [x] Izin\n- [ ] Dana\n\n| Kota | Ton |\n|---|--:|\n| Wirasa | 12 |\n\n[^1]: Dinas Pertanian.\n';
const WIRE = 'Rapat hari ini:\n- pembukaan\n* pidato *penting*\n1. makan';

test('pasted Markdown becomes blocks, with undo; a wire text and a paste as text stay as they are', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, 'Panen jeruk', 'Awal.');
  await page.keyboard.press('Enter');
  await paste(bodyOf(page), { texts: { 'text/plain': MARKDOWN } });
  await expect(bodyOf(page).getByRole('heading', { name: 'Sore hari' })).toBeVisible();
  await expect(bodyOf(page).getByRole('strong')).toHaveText(['memanen']);
  await expect(bodyOf(page).getByRole('link', { name: 'jeruk' })).toHaveAttribute('href', 'https://contoh.example/jeruk');
  await expect(bodyOf(page).getByRole('checkbox', { name: 'Izin' })).toBeChecked();
  await expect(page.getByText('Dinas Pertanian.')).toBeVisible();
  await expect(notices(page)).toContainText('Read as Markdown.');
  await shoot(page, 'writing-pasted-markdown');
  await notices(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bodyOf(page)).toHaveText('Awal.');

  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await paste(bodyOf(page), { texts: { 'text/plain': WIRE } });
  await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['Awal.', ...WIRE.split('\n')]);

  await page.keyboard.press('Enter');
  await page.keyboard.type('Ini **sangat penting** sekali.');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+X');
  await page.keyboard.press('Control+Shift+V');
  await expect(bodyOf(page).getByRole('paragraph').last()).toHaveText('Ini **sangat penting** sekali.');
  await expect(bodyOf(page).getByRole('strong')).toHaveCount(0);
  await saved(page);
  expect(consoleErrors).toEqual([]);
});

test('a Markdown file comes in as an article, and what of it has no place is told', async ({ workstation: { page } }) => {
  await bringIn(page, { name: 'panen.md', mimeType: 'text/markdown', buffer: Buffer.from(`---\ntitle: Panen Raya\ndescription: Lebih awal.\nauthor: Rina Pertiwi\ncover: sampul.jpg\n---\n\n# Panen Raya\n\n${MARKDOWN}`) });
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Panen Raya');
  await expect(page.getByRole('textbox', { name: 'Standfirst' })).toHaveValue('Lebih awal.');
  await expect(bodyOf(page).getByRole('heading')).toHaveText(['Sore hari']);
  await expect(notices(page)).toContainText('Not taken from what stands above the text: cover: sampul.jpg');
  await expect(articleOption(page, 'Panen Raya')).toContainText('Rina Pertiwi');
  await shoot(page, 'import-markdown');
});
