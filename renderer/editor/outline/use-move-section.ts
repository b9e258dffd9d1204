import { sectionBeside } from '../../../shared/article/outline.ts';
import { notify } from '../../ui/notify.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';

/** Moves a section past its neighbour and says which one that was; at either end it says that there is none. */
export function useMoveSection(session: ArticleSession): (id: string, direction: 'up' | 'down') => void {
  const translate = useTranslate();
  return (id, direction) => {
    const headings = session.outline.get();
    const titleOf = (sought: string | null): string => headings.find((heading) => heading.id === sought)?.text || translate('outline.untitled');
    const other = sectionBeside(headings, id, direction);
    if (other === null || session.bodyEditor.get()?.moveSection(id, direction) !== true) return notify(translate('outline.end', { direction, title: titleOf(id) }));
    notify(translate('outline.moved', { direction, title: titleOf(id), other: titleOf(other) }));
  };
}
