import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf, formatting, pressEach } from './body.ts';
import { shoot } from './shots.ts';
import { notices, open, write } from './steps.ts';
import { expect, test } from './workstation.ts';

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

type Spoken = { readonly said: string[]; isPaused: boolean; finish: () => void };
declare global { interface Window { spoken: Spoken } }

/** This machine's Chromium has no voices: what is said is kept, and takes until `finish`. */
function standInVoices(): void {
  class Utterance extends EventTarget {
    voice: { lang: string } | null = null;
    lang = '';
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    readonly text: string;
    constructor(text: string) { super(); this.text = text; }
  }
  let present: Utterance | null = null;
  window.spoken = { said: [], isPaused: false, finish: () => { const one = present; present = null; one?.onend?.(); } };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ name: 'Rina', lang: 'id-ID', localService: true, default: true }],
    speak: (utterance: Utterance) => { present = utterance; window.spoken.said.push(`${utterance.lang}: ${utterance.text}`); },
    cancel: () => { const one = present; present = null; one?.onerror?.(); },
    pause: () => { window.spoken.isPaused = true; }, resume: () => { window.spoken.isPaused = false; },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}
const said = (page: Page): Promise<string[]> => page.evaluate(() => window.spoken.said);

test('the article is read aloud from the caret, marked as it goes, paused and stopped by key', async ({ workstation: { page } }) => {
  await page.addInitScript(standInVoices);
  await page.reload();
  await write(page, 'Suara', 'Kalimat satu. Kalimat dua.');
  for (const words of ['Paragraf kedua.', 'Yang terakhir.']) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(words);
  }
  const spoken = bodyOf(page).locator('[data-spoken]');
  const controls = page.getByRole('group', { name: 'Reading aloud' });
  await pressEach(page, 'ArrowUp', 'Home', 'Control+Alt+s');
  await expect(spoken).toHaveText('Paragraf kedua.');
  await expect(controls).toContainText('Reading aloud');
  await expect(bodyOf(page)).toBeFocused();
  await shoot(page, 'read-aloud');
  await expectAccessible(page, 'reading aloud');
  await pressEach(page, 'Control+Alt+p');
  await expect(controls).toContainText('Reading aloud is paused');
  expect(await page.evaluate(() => window.spoken.isPaused)).toBe(true);
  await controls.getByRole('button', { name: 'Go on reading aloud' }).click();
  await page.evaluate(() => window.spoken.finish());
  await expect(spoken).toHaveText('Yang terakhir.');
  await page.evaluate(() => window.spoken.finish());
  await expect(spoken).toHaveCount(0);
  await expect(controls).toHaveCount(0);
  expect(await said(page)).toEqual(['id-ID: Paragraf kedua.', 'id-ID: Yang terakhir.']);

  await test.step('or only what is selected', async () => {
    await pressEach(page, 'Control+Home', 'Control+ArrowRight', 'Shift+End', 'Control+Alt+s');
    await expect(spoken).toHaveText('Kalimat satu. Kalimat dua.');
    await page.evaluate(() => window.spoken.finish());
    await expect.poll(() => said(page)).toHaveLength(4);
    await page.evaluate(() => window.spoken.finish());
    await expect(spoken).toHaveCount(0);
    await expect(controls).toHaveCount(0);
    expect((await said(page)).slice(2)).toEqual(['id-ID: satu.', 'id-ID: Kalimat dua.']);
  });
  await test.step('until it is stopped', async () => {
    await pressEach(page, 'Control+Alt+s');
    await expect(spoken).toHaveText('Kalimat satu. Kalimat dua.');
    await pressEach(page, 'Control+Alt+s');
    await expect(spoken).toHaveCount(0);
    await expect(controls).toHaveCount(0);
    expect((await said(page)).slice(4)).toEqual(['id-ID: satu.']);
  });
  await test.step('from the table or box on that is written in', async () => {
    await bodyOf(page).getByText('Paragraf kedua.').click();
    await formatting(page, 'Insert a table').click();
    await expect(page.getByRole('textbox', { name: 'row 1 of 3, column 1 of 3', exact: true })).toBeFocused();
    await page.keyboard.type('Tahun');
    await pressEach(page, 'Control+Alt+s');
    await expect.poll(() => said(page)).toHaveLength(6);
    expect((await said(page)).slice(5)).toEqual(['id-ID: Tahun']);
    await pressEach(page, 'Control+Alt+s');
    await bodyOf(page).getByText('Yang terakhir.').click();
    await pressEach(page, 'Home', 'Enter', 'ArrowUp');
    await page.keyboard.type('/fact');
    await page.getByRole('option', { name: 'Fact box' }).waitFor();
    await pressEach(page, 'Enter');
    await page.getByRole('textbox', { name: 'What the fact box says' }).click();
    await page.keyboard.type('Isi kotak.');
    await pressEach(page, 'Control+Alt+s');
    await expect.poll(() => said(page)).toHaveLength(7);
    expect((await said(page)).slice(6)).toEqual(['id-ID: Isi kotak.']);
    await pressEach(page, 'Control+Alt+s');
    await expect(controls).toHaveCount(0);
  });
  await test.step('and it ends with the article', async () => {
    await write(page, 'Lain', 'Isi lain.');
    await open(page, 'Suara');
    await bodyOf(page).click();
    await pressEach(page, 'Control+Home', 'Control+Alt+s');
    await expect(spoken).toHaveCount(1);
    await open(page, 'Lain');
    await expect(controls).toHaveCount(0);
  });
});

test('where the computer has no voice, it says so', async ({ workstation: { page } }) => {
  await write(page, 'Sunyi', 'Tidak ada suara.');
  await pressEach(page, 'Control+Alt+s');
  await expect(notices(page)).toContainText('This computer has no voice for Indonesian');
});
