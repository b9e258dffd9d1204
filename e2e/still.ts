import type { Page } from '@playwright/test';

/**
 * Puts every transition at its end, so that colours and places are looked at once they have arrived. Not waited for:
 * a page that nothing changes on draws no frame, and a transition without a frame never ends by itself.
 */
export async function endTransitions(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      // What goes round for ever has no end to be put at.
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
}
