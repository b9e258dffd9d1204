import { useRef } from 'react';
import { nextPlaceholder, type PlaceholderPoint } from '../../../shared/checks/next-placeholder.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { placeholdersOf } from '../../../shared/checks/placeholders.ts';
import { placeAtCaret } from '../place-at-caret.ts';
import { selectInArticle } from '../select-in-article.ts';
import type { ArticleSession } from '../session/article-session.ts';

/** In the order of the screen; the other fields are in its panels. */
const FIELDS = ['headline', 'standfirst', 'byline', 'dateline', 'creditLine', 'corrections'] as const;

/**
 * Leads from where a person is to the next place that is still to be filled in, and selects it, so that typing fills it.
 * @param show brings the field or the block into sight and gives it the keyboard
 */
export function useNextPlaceholder(session: ArticleSession, show: (finding: Finding) => void): () => void {
  const lastRef = useRef<PlaceholderPoint | null>(null);
  return () => {
    const article = session.article();
    const units = [...FIELDS, ...article.body.map(({ id }) => id)];
    const at = placeAtCaret(session, FIELDS);
    const here = at && ('field' in at ? at.field : at.blockId);
    // Where the caret is in the unit is not asked: a card's field has none, and the last place shown is nearer.
    const point = here === null || here === lastRef.current?.unit ? lastRef.current : { unit: here, part: -2, from: -1 };
    const next = nextPlaceholder(placeholdersOf(article), units, point);
    if (!next) return;
    lastRef.current = { unit: next.blockId ?? next.field, part: next.part, from: next.from };
    show({ code: 'placeholder', severity: 'warning', field: next.field, blockId: next.blockId, details: {} });
    selectInArticle(session, next);
  };
}
