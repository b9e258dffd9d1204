import { useLayoutEffect } from 'react';
import type { Settings } from '../../shared/contract/settings.ts';

type Look = Pick<Settings, 'articleFont' | 'articleSize' | 'articleWidth' | 'articleZoom'>;

/** Tells the design tokens how the person wants the article to look; nothing is drawn again for it. */
export function useArticleLook(look: Look | undefined): void {
  const { articleFont = 'serif', articleSize = 'usual', articleWidth = 'usual', articleZoom = 100 } = look ?? {};
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    Object.assign(dataset, { articleFont, articleSize, articleWidth });
    style.setProperty('--article-zoom', String(articleZoom / 100));
  }, [articleFont, articleSize, articleWidth, articleZoom]);
}
