import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { getDOMSelection, HISTORY_PUSH_TAG } from 'lexical';
import { useCallback } from 'react';
import { useTranslate } from '../../ui/use-translate.ts';
import { Floating } from '../body/Floating.tsx';
import { LinkCard } from './LinkCard.tsx';
import { LinkForm } from './LinkForm.tsx';
import type { LinkTarget } from './link-target.ts';
import { $setLink } from './set-link.ts';
import { useLinkAtCaret } from './use-link-at-caret.ts';

type Props = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Below a link: where it leads, and what can be done with it. Open: where what is selected is to lead. */
export function LinkEditor({ isOpen, onOpenChange }: Props) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const link = useLinkAtCaret();
  const key = link?.key;
  const anchor = useCallback(() => {
    const element = key === undefined ? null : editor.getElementByKey(key);
    if (element) return element.getBoundingClientRect();
    const root = editor.getRootElement();
    const selection = getDOMSelection(window);
    const range = root && selection && selection.rangeCount > 0 && root.contains(selection.anchorNode) ? selection.getRangeAt(0) : null;
    const rect = range?.getBoundingClientRect();
    return rect && rect.height > 0 ? rect : root?.firstElementChild?.getBoundingClientRect() ?? null;
  }, [editor, key]);
  const close = (): void => {
    onOpenChange(false);
    editor.focus();
  };
  const apply = (to: LinkTarget | null): void => {
    editor.update(() => $setLink(to), { discrete: true, tag: HISTORY_PUSH_TAG });
    close();
  };
  if (isOpen) {
    return (
      <Floating label={translate('editor.linkEditor')} anchor={anchor} onKeyDown={(event) => { if (event.key === 'Escape' && !event.nativeEvent.isComposing) { event.stopPropagation(); close(); } }}>
        <LinkForm initialUrl={link?.url ?? ''} onSave={apply} onCancel={close} />
      </Floating>
    );
  }
  if (!link) return null;
  return (
    <Floating label={translate('editor.linkEditor')} anchor={anchor}>
      <LinkCard link={link} onEdit={() => onOpenChange(true)} onRemove={() => apply(null)} />
    </Floating>
  );
}
