import type { Page } from '@playwright/test';
import { bodyOf, pressEach, readAgain } from './body.ts';
import { bringIn, open } from './steps.ts';
import { expect, test } from './workstation.ts';

const HEADLINE = 'Catatan panjang';
const PARAGRAPHS = 230;
const LINES = Array.from({ length: PARAGRAPHS }, (_, index) => `Alinea ke-${index + 1} dari catatan.`);

/** What is shown of the body, from top to bottom, by the first words of each block; what has no place on the page is left out. */
const shown = (page: Page): Promise<string[]> => bodyOf(page).evaluate((body) => [...body.children]
  .map((block) => ({ words: block.textContent, at: block.getBoundingClientRect() }))
  .filter(({ at }) => at.height > 0).sort((one, other) => one.at.top - other.at.top).map(({ words }) => words));

/** The numbers of the blocks that are the last ones of their stretch of the layout. */
const edges = (page: Page): Promise<number[]> => bodyOf(page).evaluate((body) => [...body.children]
  .flatMap((block, index, all) => (all[index + 1] && all[index + 1]?.assignedSlot !== block.assignedSlot ? [index] : [])));

const caret = (page: Page): Promise<string> => page.evaluate(() => {
  const { focusNode, focusOffset } = getSelection() ?? {};
  return `${focusNode?.textContent ?? ''}|${focusOffset ?? ''}`;
});
const selected = (page: Page): Promise<string> => page.evaluate(() => (getSelection()?.toString() ?? '').replaceAll(/\n+/g, '/'));

/** Behind the last letter of a paragraph, by a click. */
async function clickBehind(page: Page, words: string): Promise<void> {
  await bodyOf(page).getByText(words, { exact: true }).click();
  await pressEach(page, 'End');
}

test('a long article is written across the edges of its layout as anywhere else', async ({ workstation: { page }, consoleErrors }) => {
  await bringIn(page, { name: 'catatan.md', mimeType: 'text/markdown', buffer: Buffer.from(`# ${HEADLINE}\n\n${LINES.join('\n\n')}\n`) });
  await open(page, HEADLINE);
  await expect.poll(() => shown(page)).toEqual(LINES);
  const [edge = 0] = await edges(page);
  expect(edge).toBeGreaterThan(0);
  const [last = '', first = ''] = [LINES[edge], LINES[edge + 1]];

  await test.step('the caret goes over an edge and back', async () => {
    await clickBehind(page, last);
    await pressEach(page, 'ArrowRight');
    await expect.poll(() => caret(page)).toBe(`${first}|0`);
    await pressEach(page, 'ArrowLeft');
    await expect.poll(() => caret(page)).toBe(`${last}|${last.length}`);
    await pressEach(page, 'Home', 'ArrowDown');
    await expect.poll(() => caret(page)).toBe(`${first}|0`);
    await pressEach(page, 'ArrowUp');
    await expect.poll(() => caret(page)).toBe(`${last}|0`);
    await pressEach(page, 'Shift+ArrowDown', 'Shift+End');
    await expect.poll(() => selected(page)).toBe(`${last}/${first}`);
  });
  await test.step('the pointer selects over an edge', async () => {
    // A press on selected words would take hold of them.
    await clickBehind(page, last);
    const [from, to] = await Promise.all([last, first].map((words) => bodyOf(page).getByText(words, { exact: true }).boundingBox()));
    await page.mouse.move((from?.x ?? 0) + 1, (from?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 600, (to?.y ?? 0) + 10, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => selected(page)).toBe(`${last}/${first}`);
  });
  await test.step('keys that lead to the ends lead there, also from everything selected', async () => {
    const [start, end] = [`${LINES[0] ?? ''}|0`, `${LINES.at(-1) ?? ''}|${LINES.at(-1)?.length ?? 0}`];
    for (const [keys, place] of [[['Control+Home'], start], [['Control+End'], end], [['Control+A', 'ArrowLeft'], start], [['Control+A', 'ArrowRight'], end]] as const) {
      await pressEach(page, ...keys);
      await expect.poll(() => caret(page)).toBe(place);
    }
    await pressEach(page, 'Control+Home', 'Control+Shift+End');
    await expect.poll(() => selected(page)).toBe(LINES.join('/'));
  });
  await test.step('what stands at an edge is joined, from both sides, and taken back', async () => {
    const joined = [...LINES.slice(0, edge), last + first, ...LINES.slice(edge + 2)];
    await clickBehind(page, last);
    await pressEach(page, 'Delete');
    await expect.poll(() => shown(page)).toEqual(joined);
    await pressEach(page, 'Control+Z');
    await expect.poll(() => shown(page)).toEqual(LINES);
    await bodyOf(page).getByText(first, { exact: true }).click();
    await pressEach(page, 'Home', 'Backspace');
    await expect.poll(() => shown(page)).toEqual(joined);
    await pressEach(page, 'Control+Z');
    await expect.poll(() => shown(page)).toEqual(LINES);
  });
  await test.step('new paragraphs at an edge are shown where they stand, at once and in sight', async () => {
    await clickBehind(page, last);
    const more = Array.from({ length: 100 }, (_, index) => `Sisipan ${index + 1}.`);
    for (const words of more) {
      await page.keyboard.press('Enter');
      await page.keyboard.type(words);
    }
    await expect.poll(() => shown(page)).toEqual([...LINES.slice(0, edge + 1), ...more, ...LINES.slice(edge + 1)]);
    await expect(bodyOf(page).getByText('Sisipan 100.')).toBeInViewport();
    // Where the page is scrolled to does not jump between two lines.
    await expect(bodyOf(page).getByText('Sisipan 99.')).toBeInViewport();
  });
  await test.step('a heading at an edge has the room above it that it has elsewhere', async () => {
    const turned = (await edges(page)).at(0) ?? 0;
    const blocks = bodyOf(page).locator('> *');
    const roomAbove = (index: number): Promise<number> => bodyOf(page).evaluate((body, at) =>
      Math.round((body.children[at]?.getBoundingClientRect().top ?? 0) - (body.children[at - 1]?.getBoundingClientRect().bottom ?? 0)), index);
    await blocks.nth(turned).click();
    await expect.poll(() => roomAbove(turned + 1)).toBe(await roomAbove(turned - 3));
    for (const index of [turned - 3, turned + 1]) {
      await blocks.nth(index).click();
      await page.keyboard.press('Control+Alt+2');
      await expect(blocks.nth(index)).toHaveRole('heading');
    }
    await expect.poll(() => roomAbove(turned + 1)).toBe(await roomAbove(turned - 3));
  });
  await test.step('everything is taken out, put back and kept', async () => {
    const before = await shown(page);
    await pressEach(page, 'Control+A', 'Delete');
    await expect(bodyOf(page)).toHaveText('');
    await pressEach(page, 'Control+Z');
    await expect.poll(() => shown(page)).toEqual(before);
    await pressEach(page, 'Control+End');
    await page.keyboard.type(' Selesai.');
    await expect(bodyOf(page).getByText('Selesai.')).toBeInViewport();
    await readAgain(page, HEADLINE);
    await expect.poll(async () => (await shown(page)).at(-1)).toBe(`${LINES.at(-1)} Selesai.`);
    expect((await shown(page)).slice(0, -1)).toEqual(before.slice(0, -1));
  });
  expect(consoleErrors).toEqual([]);
});
