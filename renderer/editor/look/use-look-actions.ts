import { useEffect, useRef } from 'react';
import { ARTICLE_FONTS, ARTICLE_SIZES, ARTICLE_WIDTHS, ARTICLE_ZOOMS } from '../../../shared/contract/article-look.ts';
import { useCall, useMutationCall } from '../../bridge/use-call.ts';
import { setFocusMode, useFocusMode } from '../../ui/columns.ts';
import { notify } from '../../ui/notify.ts';
import { useAction } from '../../ui/use-action.ts';
import { useKeyText } from '../../ui/use-keys.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { neighbour, step } from './step.ts';

/** How the writing looks and behaves, by key and palette. */
export function useLookActions(): void {
  const translate = useTranslate();
  const isFocused = useFocusMode();
  const focusKeys = useKeyText('focus-mode');
  const { data: settings } = useCall('settings.get', {});
  const { mutate: change, isPending } = useMutationCall('settings.change');
  const { articleFont = 'serif', articleSize = 'usual', articleWidth = 'usual', articleZoom = 100, dimsOtherBlocks = true, typewriterScroll = false } = settings ?? {};
  // A key that comes before the desk has answered to the one before goes on from there.
  const wanted = useRef(articleZoom);
  useEffect(() => { if (!isPending) wanted.current = articleZoom; }, [articleZoom, isPending]);
  const zoom = (to: (from: number) => number): void => {
    wanted.current = to(wanted.current);
    change({ articleZoom: wanted.current });
  };
  const sizes = { larger: neighbour(ARTICLE_SIZES, articleSize, 1), smaller: neighbour(ARTICLE_SIZES, articleSize, -1) };
  const widths = { wider: neighbour(ARTICLE_WIDTHS, articleWidth, 1), narrower: neighbour(ARTICLE_WIDTHS, articleWidth, -1) };
  const toggleFocus = (): void => {
    setFocusMode(!isFocused);
    if (!isFocused) notify(translate('look.focus.entered', { hasKeys: focusKeys !== null, keys: focusKeys }));
  };
  useAction([
    { id: 'focus-mode', title: translate(isFocused ? 'look.focus.leave' : 'look.focus.enter'), run: toggleFocus },
    { id: 'focus-dim', title: translate(dimsOtherBlocks ? 'look.dim.off' : 'look.dim.on'), run: () => change({ dimsOtherBlocks: !dimsOtherBlocks }) },
    { id: 'typewriter', title: translate(typewriterScroll ? 'look.typewriter.off' : 'look.typewriter.on'), run: () => change({ typewriterScroll: !typewriterScroll }) },
    { id: 'zoom-in', title: translate('look.zoom.in'), isEnabled: articleZoom < 200, run: () => zoom((from) => step(ARTICLE_ZOOMS, from, 1)) },
    { id: 'zoom-out', title: translate('look.zoom.out'), isEnabled: articleZoom > 50, run: () => zoom((from) => step(ARTICLE_ZOOMS, from, -1)) },
    { id: 'zoom-reset', title: translate('look.zoom.reset'), isEnabled: articleZoom !== 100, run: () => zoom(() => 100) },
    ...(['larger', 'smaller'] as const).map((way) => {
      const size = sizes[way];
      return { id: `text-${way}` as const, title: translate(`look.${way}`), isEnabled: size !== null, run: () => { if (size) change({ articleSize: size }); } };
    }),
    ...(['wider', 'narrower'] as const).map((way) => {
      const width = widths[way];
      return { id: `lines-${way}` as const, title: translate(`look.${way}`), isEnabled: width !== null, run: () => { if (width) change({ articleWidth: width }); } };
    }),
    ...ARTICLE_FONTS.map((font) => ({ id: `font-${font}` as const, title: translate(`look.useFont.${font}`), isEnabled: font !== articleFont, run: () => change({ articleFont: font }) })),
  ]);
}
