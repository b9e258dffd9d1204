import { setImmediate as breath } from 'node:timers/promises';
import type { Article } from '../../shared/article/article.ts';
import { checkArticle, type CheckOptions } from '../../shared/checks/check.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { HouseChecker } from '../../shared/house-rules/house-checker.ts';
import { lookInStretches } from '../../shared/house-rules/look-in-stretches.ts';
import type { HouseStyle } from '../../shared/house-style/house-style.ts';

/** A check under way; `newer`: what one of the same article and house style will answer that was asked for after it. */
type UnderWay = { newer: Promise<Finding[]> | null };

/**
 * Checks that look at the body a stretch at a time: no save of another window waits for a long article. Every such save has
 * the screens ask again, so a check ends where a newer one has begun, and whoever waits for it is answered by that one.
 */
export function checksInStretches(): (article: Article, style: HouseStyle, options: CheckOptions) => Promise<Finding[]> {
  const newest = new Map<string, UnderWay>();
  return async (article, style, options) => {
    const key = `${article.id} ${style.id}`;
    const before = newest.get(key);
    const mine: UnderWay = { newer: null };
    newest.set(key, mine);
    const findings = check(mine, article, style, options);
    if (before) before.newer = findings;
    try {
      return await findings;
    } finally {
      if (newest.get(key) === mine) newest.delete(key);
    }
  };
}

async function check(mine: UnderWay, article: Article, style: HouseStyle, options: CheckOptions): Promise<Finding[]> {
  const houseChecker = new HouseChecker(style.rules, article.fields.language);
  const stretches = lookInStretches(houseChecker, article.body, () => performance.now());
  while (stretches.next().done !== true) {
    await breath();
    if (mine.newer) return mine.newer;
  }
  return checkArticle(article, style, { ...options, houseChecker });
}
