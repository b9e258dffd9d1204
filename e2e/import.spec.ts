import { readFileSync, writeFileSync } from 'node:fs';
import { bodyOf } from './body.ts';
import { drop, paste, photograph } from './clipboard.ts';
import { figures } from './figures.ts';
import { shoot } from './shots.ts';
import { articleOption, articleOptions, bringIn, notices, saved, stageOption, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const INVALID = Buffer.concat([Buffer.from('Warga '), Buffer.from([0xc3, 0x28]), Buffer.from(' berkumpul.')]);
const MEGABYTE = 1024 * 1024;

const BAD = [
  { what: 'an empty file', given: file('kosong.txt', ''), said: 'There is no text in kosong.txt.' },
  { what: 'a picture called a text', given: file('foto.txt', PNG), said: 'There is no readable text in foto.txt.' },
  { what: 'a text of invalid letters', given: file('rusak.txt', INVALID), said: 'Some letters cannot be read in rusak.txt, because its text is not valid UTF-8 from byte 6 on.' },
  { what: 'a document of another program', given: file('naskah.docx', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(40)])), said: 'Files of this kind (docx) cannot be read.' },
] as const;

for (const { what, given, said } of BAD) {
  test(`${what} is refused with a sentence, and nothing comes in`, async ({ workstation: { page }, consoleErrors }) => {
    await bringIn(page, given);
    const alert = notices(page).getByRole('alert');
    await expect(alert).toContainText('1 file could not be imported. Nothing of it was kept.');
    await expect(alert).toContainText(said);
    await expect(alert).toContainText('Nothing was imported.');
    await expect(page.getByText('No articles yet')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What is the story?' })).toBeVisible();
    if (what === 'a text of invalid letters') await shoot(page, 'import-refused');
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await expect(alert).toBeHidden();
    expect(consoleErrors).toEqual([]);
  });
}

test('of several files the good come in and each bad one is told', async ({ workstation: { page } }) => {
  await bringIn(page, [file('satu.txt', 'Hujan turun sejak pagi di Wirasa.'), ...BAD.map(({ given }) => given), file('dua.txt', 'Pasar dibuka lebih awal.')]);
  const alert = notices(page).getByRole('alert');
  await expect(alert).toContainText('4 files could not be imported.');
  for (const { said } of BAD) await expect(alert).toContainText(said);
  await expect(notices(page).getByRole('status')).toContainText('2 articles have come in.');
  await expect(articleOptions(page)).toHaveCount(2);
  await expect(articleOption(page, 'Hujan turun sejak pagi')).toContainText('Working headline');
  await shoot(page, 'import-several');
});

test('a text of fifty megabytes is refused at once, and the workstation goes on', async ({ workstation: { page }, consoleErrors }, info) => {
  const path = info.outputPath('panjang.txt');
  writeFileSync(path, Buffer.alloc(50 * MEGABYTE, 'Satu kalimat lagi. '));
  await bringIn(page, path);
  await expect(notices(page).getByRole('alert')).toContainText('panjang.txt is too large: 50 MB, and at most 20 MB can be read.');
  await bringIn(page, file('pendek.txt', 'Yang pendek tetap masuk.'));
  await expect(page.getByRole('textbox', { name: 'Article body' })).toContainText('Yang pendek tetap masuk.');
  expect(consoleErrors).toEqual([]);
});

test('a file dropped on the desk comes in and is opened', async ({ workstation: { page } }) => {
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Layar bioskop lama dibuka lagi. Seratus orang datang.'], 'bioskop.txt', { type: 'text/plain' }));
    return transfer;
  });
  const desk = page.getByRole('listbox', { name: 'Articles' });
  await desk.dispatchEvent('dragover', { dataTransfer: dropped });
  await expect(page.getByText('Drop files here to import them')).toBeVisible();
  await shoot(page, 'desk-drop');
  await desk.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText('Drop files here to import them')).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Article body' })).toContainText('Seratus orang datang.');
  await saved(page);
  await expect(stageOption(page, 'All articles')).toHaveText(/1$/);
});

test('files of text that are dropped or pasted on the article come in as articles of their own, beside the pictures', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, 'Kapal tiba di Serinda', 'Kapal itu membawa beras.');
  const text = { name: 'pasar.md', mimeType: '', bytes: Buffer.from('---\ntitle: Pasar dibuka\n---\nPedagang **kembali**.') };
  await drop(bodyOf(page).getByText('membawa beras'), { files: [text, photograph('city-park.jpg')] });
  await expect(notices(page)).toContainText('“Pasar dibuka” has come in as an article of its own. This one was not changed.');
  await expect(figures(page).locator('img')).toHaveCount(1);
  await expect(bodyOf(page)).toContainText('Kapal itu membawa beras.');
  await expect(articleOptions(page)).toHaveCount(2);
  await shoot(page, 'text-dropped-on-the-article');
  await paste(bodyOf(page), { files: [{ name: 'hujan.html', mimeType: 'text/html', bytes: Buffer.from('<h1>Hujan turun</h1><p>Sejak pagi.</p>') }] });
  await expect(notices(page)).toContainText('“Hujan turun” has come in');
  await expect(articleOptions(page)).toHaveCount(3);
  await notices(page).getByRole('status').filter({ hasText: 'Pasar dibuka' }).getByRole('button', { name: 'Open it' }).click();
  await expect(bodyOf(page)).toHaveText('Pedagang kembali.');
  await paste(bodyOf(page), { files: [{ name: 'rusak.txt', mimeType: 'text/plain', bytes: INVALID }] });
  await expect(notices(page).getByRole('alert')).toContainText('Some letters cannot be read in rusak.txt');
  expect(consoleErrors).toEqual([]);
});

test('a file dropped where nothing takes it does not replace the window', async ({ workstation: { page } }) => {
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('button', { name: 'Settings' }).click();
  const refused = await page.getByRole('region', { name: 'Me and contributors' }).evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Bukan di sini.'], 'salah.txt', { type: 'text/plain' }));
    return !element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(refused).toBe(true);
  await expect(stageOption(page, 'All articles')).toHaveText(/0$/);
});

test('a saved page is its article, without what stands around it', async ({ workstation: { page }, consoleErrors }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => { if (new URL(request.url()).host !== new URL(page.url()).host) elsewhere.push(request.url()); });
  await bringIn(page, { name: 'panen.html', mimeType: 'text/html', buffer: readFileSync(new URL('../shared/import/html/saved/fixtures/01-indonesian-json-ld.html', import.meta.url)) });
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Panen Jeruk Lebih Awal');
  await expect(page.getByRole('textbox', { name: 'Standfirst' })).toHaveValue('Hujan teratur membuat buah cepat masak.');
  const body = page.getByRole('textbox', { name: 'Article body' });
  await expect(body).toContainText('Pemerintah desa berjanji memperbaiki jalan');
  await expect(body.getByRole('group', { name: 'Related links' })).toContainText('Harga Jeruk Bertahan');
  for (const words of ['Beranda', 'Bagikan', 'Iklan', 'Komentar', 'kuki', 'Terpopuler', 'Hak cipta']) await expect(body).not.toContainText(words);
  await expect(articleOption(page, 'Panen Jeruk Lebih Awal')).toContainText('Rina Pertiwi');
  await expect(notices(page)).toContainText('Picture not fetched; its place was kept: https://kabar-randu.example/jeruk.jpg');
  await shoot(page, 'import-page');

  await bringIn(page, { name: 'muka.html', mimeType: 'text/html', buffer: readFileSync(new URL('../shared/import/html/saved/fixtures/08-front-page.html', import.meta.url)) });
  await expect(notices(page)).toContainText('The article could not be told apart from the rest of the page; the whole page was brought in');
  expect(elsewhere).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
