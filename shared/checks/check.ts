import type { Article } from '../article/article.ts';
import type { HouseChecker } from '../house-rules/house-checker.ts';
import type { IgnoredHit } from '../house-rules/ignored-hit.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Finding } from './finding.ts';
import { RULES } from './rules/rules.ts';

export type CheckOptions = {
  /** ISO 8601; what an embargo is measured against. */
  readonly now: string;
  /** What has become of an article that a related link points to; where it is not told, every target is there. */
  readonly targetState?: (articleId: string) => TargetState;
  /** What no article of the library is to be told of; where it is not told, the house style's rules are not asked. */
  readonly ignoredAlways?: readonly IgnoredHit[];
  /** Of this house style and the article's language, where one has looked at the body already; else one looks now. */
  readonly houseChecker?: HouseChecker;
};
export type TargetState = 'present' | 'inTrash' | 'gone';

const ORDER: Record<Finding['severity'], number> = { error: 0, warning: 1, hint: 2 };

/** All that stands between an article and its publication: errors first, within a severity in the order of the article. */
export function checkArticle(article: Article, houseStyle: HouseStyle, options: CheckOptions): Finding[] {
  return RULES.flatMap((rule) => rule(article, houseStyle, options)).sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
