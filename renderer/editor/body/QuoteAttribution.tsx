import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, HISTORY_MERGE_TAG } from 'lexical';
import { useCallback, useEffect, useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { $isAttributedQuoteNode } from '../nodes/attributed-quote-node.ts';
import { sameOr } from '../same-or.ts';
import { $selectedBlock } from './body-editor-of.ts';
import { Floating } from './Floating.tsx';

type Quote = { readonly key: string; readonly attribution: string };

/** Below the quote that the caret is in: who said it. */
export function QuoteAttribution() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const [quote, setQuote] = useState<Quote | null>(null);
  useEffect(() => editor.registerUpdateListener(({ editorState }) => {
    const next = editorState.read(() => {
      const block = $selectedBlock();
      return $isAttributedQuoteNode(block) ? { key: block.getKey(), attribution: block.getAttribution() ?? '' } : null;
    });
    setQuote((before) => sameOr(before, next));
  }), [editor]);
  const key = quote?.key;
  const anchor = useCallback(() => (key === undefined ? null : editor.getElementByKey(key)?.getBoundingClientRect() ?? null), [editor, key]);
  if (!quote) return null;
  const write = (typed: string): void => editor.update(() => {
    const node = $getNodeByKey(quote.key);
    if ($isAttributedQuoteNode(node)) node.setAttribution(typed === '' ? undefined : typed);
  }, { discrete: true, tag: HISTORY_MERGE_TAG });
  return (
    <Floating label={translate('editor.attribution')} anchor={anchor} onKeyDown={(event) => {
      if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return;
      event.preventDefault();
      editor.focus();
    }}>
      <TextField label={translate('editor.attribution')} isLabelHidden placeholder={translate('editor.attributionHint')} value={quote.attribution} onChange={write} />
    </Floating>
  );
}
