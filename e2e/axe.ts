import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { endTransitions } from './still.ts';

export type Layer = 'screen' | 'list over the screen';

/**
 * While a list or a menu lies over the screen, everything else is hidden from screen readers, landmarks and headings
 * too; Tab closes it before it could reach what is hidden, and the arrows scroll it from the field that keeps the keyboard.
 */
const NOT_OF_LISTS = ['region', 'page-has-heading-one', 'landmark-one-main', 'aria-hidden-focus', 'scrollable-region-focusable'];

/**
 * What axe has against what is on the screen, one line a finding, with every rule on, its experiments and AAA aside.
 * Lexical hangs the empty anchor of its slash menu beside the landmarks, where nothing can be read.
 * An item of a check list is a box in a group, which ARIA in HTML allows to an item whose list is none; axe does not know.
 * The preview is the exported page, which is checked by validators of its own, and no script may run in its sandbox.
 */
async function findings(page: Page, layer: Layer): Promise<string[]> {
  await endTransitions(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe').exclude('[aria-label="Typeahead menu"]').options({
    rules: {
      'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true },
      ...(layer === 'screen' ? {} : Object.fromEntries(NOT_OF_LISTS.map((rule) => [rule, { enabled: false }]))),
    },
  }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.filter(({ html }) => id !== 'aria-allowed-role' || !html.startsWith('<li role="checkbox"')).map(({ html, any, all, none }) => `${id}: ${html.slice(0, 160)} ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`));
}

export async function expectAccessible(page: Page, name: string, layer: Layer = 'screen'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findings(page, layer), `${name}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
