import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bodyOf } from './body.ts';
import { drop, paste, photograph } from './clipboard.ts';
import { notices, open, saved, write } from './steps.ts';
import { shoot } from './shots.ts';
import { expect, test } from './workstation.ts';

const FIRST = 'Pasar ikan dibuka';
const SECOND = 'Pelabuhan diperluas';

async function reload(page: Page, headline: string): Promise<void> {
  await saved(page);
  await page.reload();
  await open(page, headline);
}

test('nothing in a pasted page runs or is fetched; its words and its safe links stay', async ({ workstation: { page }, consoleErrors }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => { if (new URL(request.url()).host !== new URL(page.url()).host) elsewhere.push(request.url()); });
  await write(page, FIRST, 'Awal. ');
  await paste(bodyOf(page), { texts: { 'text/plain': 'x', 'text/html': `
    <html><head><style>@import 'https://pihak.invalid/gaya.css'; p { background: url(https://pihak.invalid/latar.png) }</style>
    <link rel="stylesheet" href="https://pihak.invalid/lain.css"><script>window.ran = 'script'</script></head>
    <body onload="window.ran = 'body'"><!--StartFragment-->
    <p style="background: url(https://pihak.invalid/p.png)" onclick="window.ran = 'click'">Nelayan <b>pulang</b> pagi.<script>window.ran = 'inline'</script></p>
    <p><a href="javascript:window.ran='link'">Tautan jahat</a>, <a href=" java&#10;script:window.ran='link'">tersamar</a>, <a href="data:text/html,<script>1</script>">data</a> dan <a href="https://contoh.id/berita?a=1&amp;b=2">tautan baik</a>.</p>
    <img src="https://pihak.invalid/gambar.png" onerror="window.ran = 'img'" alt="Kapal">
    <svg onload="window.ran = 'svg'"><script>window.ran = 'svg'</script></svg>
    <iframe src="https://pihak.invalid/bingkai" srcdoc="<script>parent.ran = 1</script>"></iframe>
    <object data="https://pihak.invalid/benda"></object><form action="https://pihak.invalid/kirim"><button>Kirim</button></form>
    <p>Penutup.</p><!--EndFragment--></body></html>` } });
  for (const isReloaded of [false, true]) {
    if (isReloaded) await reload(page, FIRST);
    for (const words of ['Awal.', 'Nelayan pulang pagi.', 'Tautan jahat', 'tersamar', 'tautan baik', 'Penutup.']) await expect(bodyOf(page)).toContainText(words);
    await expect(bodyOf(page).getByRole('strong')).toHaveText(['pulang']);
    await expect(bodyOf(page).getByRole('link')).toHaveText(['tautan baik']);
    await expect(bodyOf(page).getByRole('link')).toHaveAttribute('href', 'https://contoh.id/berita?a=1&b=2');
    expect(await bodyOf(page).innerHTML()).not.toMatch(/javascript:|pihak\.invalid\/|window\.ran|<iframe|<script|<style|onerror|onclick/);
    // The button of the picture's place names the host that it would ask, and asks nothing.
    await expect(bodyOf(page).getByRole('button', { name: 'Fetch the picture from pihak.invalid' })).toBeVisible();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  }
  expect(elsewhere).toEqual([]);
  expect(consoleErrors).toEqual([]);
});

test('a paste as text takes the words alone, an ordinary one the marks and the links too', async ({ workstation: { page } }) => {
  await write(page, FIRST, 'Tebal');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+B');
  await page.keyboard.press('Control+C');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await expect(bodyOf(page).getByRole('strong')).toHaveText(['Tebal', 'Tebal']);
  await page.getByRole('textbox', { name: 'Standfirst' }).focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('textbox', { name: 'Standfirst' })).toHaveValue('Tebal');

  await write(page, SECOND, 'Polos ');
  await page.keyboard.press('Control+Shift+V');
  await expect(bodyOf(page)).toHaveText('Polos Tebal');
  await reload(page, SECOND);
  await expect(bodyOf(page)).toHaveText('Polos Tebal');
  await expect(bodyOf(page).getByRole('strong')).toHaveCount(0);
});

test('each line of a text from Windows is a paragraph, with nothing strange between them', async ({ workstation: { page } }) => {
  await write(page, FIRST, 'x');
  await page.keyboard.press('Control+A');
  await paste(bodyOf(page), { texts: { 'text/plain': 'Baris satu\r\nbaris dua\r\n\r\nAlinea dua\r\n' } });
  await reload(page, FIRST);
  await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['Baris satu', 'baris dua', 'Alinea dua']);
  expect(await bodyOf(page).textContent()).not.toContain('\r');
});

test('a copy within an article and into another one keeps marks, links and related links', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, FIRST, 'Lama. ');
  await paste(bodyOf(page), { texts: { 'text/html': '<p>Satu <em>miring</em> dan <a href="https://contoh.id/">tautan</a>.</p><ul><li>butir satu</li><li>butir dua</li></ul><p>Akhir.</p>' } });
  await page.keyboard.press('Enter');
  const finder = page.getByRole('combobox', { name: 'Find an article or paste an address' });
  await finder.click();
  await finder.fill('https://contoh.id/terkait');
  await page.getByRole('option', { name: 'Add this address' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add this address' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Berita terkait');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(bodyOf(page).getByRole('group', { name: 'Related links' })).toContainText('Berita terkait');

  await bodyOf(page).getByText('Akhir.').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await page.keyboard.press('ArrowRight');
  await write(page, SECOND, 'Baru.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await reload(page, SECOND);
  for (const words of ['Baru.', 'Lama. Satu miring dan tautan.', 'Akhir.']) await expect(bodyOf(page)).toContainText(words);
  await expect(bodyOf(page).getByRole('emphasis')).toHaveText(['miring']);
  await expect(bodyOf(page).getByRole('link')).toHaveAttribute('href', 'https://contoh.id/');
  await expect(bodyOf(page).getByRole('listitem').filter({ hasText: 'butir' })).toHaveCount(2);
  await expect(bodyOf(page).getByRole('group', { name: 'Related links' })).toContainText('Berita terkait');

  await test.step('cut there, pasted back behind the first article\'s words', async () => {
    await bodyOf(page).getByText('Akhir.').click({ clickCount: 3 });
    await page.keyboard.press('Control+X');
    await expect(bodyOf(page)).not.toContainText('Akhir.');
    await saved(page);
    await open(page, FIRST);
    await bodyOf(page).getByText('Lama.').click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+V');
    await reload(page, FIRST);
    expect((await bodyOf(page).textContent())?.match(/Akhir\./g)).toHaveLength(2);
    await open(page, SECOND);
    await expect(bodyOf(page)).not.toContainText('Akhir.');
  });
  expect(consoleErrors).toEqual([]);
});

test('words dragged in from elsewhere come where they are dropped, cleaned, and push nothing out', async ({ workstation: { page } }) => {
  await write(page, FIRST, 'Alinea satu.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Alinea dua.');
  await drop(bodyOf(page).getByText('Alinea satu.'), { texts: { 'text/plain': 'x', 'text/html': '<p>Kutipan <b>penting</b><script>window.ran = 1</script></p>' } });
  await expect(bodyOf(page)).toContainText('penting');
  await reload(page, FIRST);
  for (const words of ['Alinea satu.', 'Kutipan penting', 'Alinea dua.']) await expect(bodyOf(page)).toContainText(words);
  expect((await bodyOf(page).textContent())?.indexOf('Kutipan')).toBeLessThan((await bodyOf(page).textContent())?.indexOf('Alinea dua.') ?? 0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('dropped words come between the letters under the pointer', async ({ workstation: { page } }) => {
  await write(page, FIRST, 'Alinea satu dan dua.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Penutup.');
  await drop(bodyOf(page).getByText('Alinea satu'), { texts: { 'text/plain': '(baru)' } }, 'Alinea satu');
  await reload(page, FIRST);
  await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['Alinea satu(baru) dan dua.', 'Penutup.']);
});

test('a list of a word processor comes as a list, one line says what was not taken, and one undo takes the paste back', async ({ workstation: { page }, consoleErrors }) => {
  const word = readFileSync(new URL('../shared/import/html/fixtures/word/03-nested-bullets.html', import.meta.url), 'utf8');
  const undo = notices(page).getByRole('button', { name: 'Undo' });
  await write(page, FIRST, 'Awal.');
  await page.keyboard.press('Enter');
  await paste(bodyOf(page), { texts: { 'text/html': word, 'text/plain': 'x' } });
  await expect(bodyOf(page).getByRole('list').getByRole('list')).not.toHaveCount(0);
  await expect(notices(page)).toContainText('Not taken from what was pasted: fonts, sizes and colours');
  await shoot(page, 'writing-pasted');
  await undo.click();
  await expect(bodyOf(page).getByRole('list')).toHaveCount(0);
  await expect(bodyOf(page)).toHaveText('Awal.');

  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await paste(bodyOf(page), { texts: { 'text/html': word, 'text/plain': 'x' } });
  await page.keyboard.type(' Ditulis sesudahnya.');
  await undo.last().click();
  await expect(notices(page)).toContainText('The article has been changed since.');
  await expect(bodyOf(page)).toContainText('Ditulis sesudahnya.');
  await reload(page, FIRST);
  await expect(bodyOf(page).getByRole('list').getByRole('list')).not.toHaveCount(0);
  expect(consoleErrors).toEqual([]);
});

test('only the links of a paste are kept when that is asked for', async ({ workstation: { page } }) => {
  await write(page, FIRST, 'Awal.');
  await page.keyboard.press('Enter');
  await paste(bodyOf(page), { texts: { 'text/html': '<h2>Judul</h2><ul><li><b>tebal</b> dan <a href="https://contoh.id/">tautan</a></li></ul>' } });
  await expect(bodyOf(page).getByRole('heading')).toHaveText(['Judul']);
  await page.keyboard.press('Control+Alt+V');
  await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['Awal.', 'Judul', 'tebal dan tautan']);
  await reload(page, FIRST);
  await expect(bodyOf(page).getByRole('paragraph')).toHaveText(['Awal.', 'Judul', 'tebal dan tautan']);
  await expect(bodyOf(page).getByRole('link')).toHaveAttribute('href', 'https://contoh.id/');
  await expect(bodyOf(page).getByRole('strong')).toHaveCount(0);
});

test('a picture that comes within a paste goes into the library, and its paste is still one step to undo', async ({ workstation: { page } }) => {
  const picture = `data:image/jpeg;base64,${photograph('city-park.jpg').bytes.toString('base64')}`;
  await write(page, FIRST, 'Awal.');
  await page.keyboard.press('Enter');
  await paste(bodyOf(page), { texts: { 'text/html': `<p style="color:red">Perahu.</p><img src="${picture}" width="300">` } });
  // Without alternative words an image has no role to be found by.
  const shown = bodyOf(page).getByRole('group', { name: 'Figure' }).locator('img');
  await expect.poll(() => shown.evaluateAll((images: HTMLImageElement[]) => images.map((image) => image.naturalWidth > 0))).toEqual([true]);
  await notices(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bodyOf(page)).toHaveText('Awal.');
});
