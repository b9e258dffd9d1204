import { setImmediate as breath } from 'node:timers/promises';
import type { Article } from '../../shared/article/article.ts';
import { HouseChecker } from '../../shared/house-rules/house-checker.ts';
import type { HouseStyle } from '../../shared/house-style/house-style.ts';

/** Milliseconds of looking before what waits has its turn. */
const STRETCH = 8;

/** A checker that has looked at the whole body, a stretch at a time: no save of another window waits for a long article. */
export async function checkedInStretches({ fields, body }: Article, { rules }: HouseStyle): Promise<HouseChecker> {
  const checker = new HouseChecker(rules, fields.language);
  let end = performance.now() + STRETCH;
  for (const block of body) {
    checker.look(block);
    if (performance.now() < end) continue;
    await breath();
    end = performance.now() + STRETCH;
  }
  return checker;
}
