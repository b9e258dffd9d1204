import { notify } from '../../ui/notify.ts';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import type { Live } from '../session/live-value.ts';
import { useLive } from '../use-live.ts';
import { useMoveSection } from './use-move-section.ts';

/** The outline by key and palette. Where the keyboard is in it, the section that it is on is meant, else the caret's. */
export function useOutlineActions(session: ArticleSession, section: Live<string | null>, onShow: () => void): void {
  const translate = useTranslate();
  const hasSections = useLive(session.outline).length > 0;
  const moveSection = useMoveSection(session);
  const move = (direction: 'up' | 'down'): void => {
    const row = document.activeElement?.closest<HTMLElement>('[data-outline] [role="row"]')?.dataset['key'];
    const id = row ?? section.get();
    if (id === null) notify(translate('outline.noSection'));
    else moveSection(id, direction);
  };
  useAction([
    {
      id: 'outline', title: translate('outline.go'),
      run: () => {
        onShow();
        // Its rows come a moment after the panel.
        requestAnimationFrame(() => {
          const panel = document.querySelector<HTMLElement>('[data-outline]');
          const here = panel?.querySelector('[aria-current]')?.closest<HTMLElement>('[role="row"]');
          (here ?? panel?.querySelector<HTMLElement>('[role="row"]') ?? panel)?.focus();
        });
      },
    },
    { id: 'section-up', title: translate('outline.up'), isEnabled: hasSections, run: () => move('up') },
    { id: 'section-down', title: translate('outline.down'), isEnabled: hasSections, run: () => move('down') },
  ]);
}
