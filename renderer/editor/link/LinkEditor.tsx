import { $createLinkNode, $toggleLink } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $createTextNode, $getSelection, $insertNodes, $isRangeSelection, getDOMSelection, HISTORY_PUSH_TAG } from 'lexical';
import { ExternalLink, Pencil, Unlink } from 'lucide-react';
import { useCallback } from 'react';
import { isSafeUrl } from '../../../shared/article/url.ts';
import { useHost } from '../../bridge/use-desk.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { Floating } from '../body/Floating.tsx';
import styles from './LinkEditor.module.css';
import { LinkForm } from './LinkForm.tsx';
import { $linkAtCaret, useLinkAtCaret } from './use-link-at-caret.ts';

type Props = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Below a link: where it leads, and what can be done with it. Open: the address to set on what is selected. */
export function LinkEditor({ isOpen, onOpenChange }: Props) {
  const translate = useTranslate();
  const host = useHost();
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
  const apply = (url: string | null): void => {
    editor.update(() => $setLink(url), { discrete: true, tag: HISTORY_PUSH_TAG });
    close();
  };
  if (isOpen) {
    return (
      <Floating label={translate('editor.linkEditor')} anchor={anchor} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); close(); } }}>
        <LinkForm initialUrl={link?.url ?? ''} onSave={apply} onCancel={close} />
      </Floating>
    );
  }
  if (!link) return null;
  return (
    <Floating label={translate('editor.linkEditor')} anchor={anchor}>
      <span className={styles.address} title={link.url}>{link.url}</span>
      <IconButton icon={Pencil} size="small" label={translate('editor.linkEdit')} onPress={() => onOpenChange(true)} />
      {isSafeUrl(link.url) && URL.canParse(link.url) && (
        <IconButton icon={ExternalLink} size="small" label={translate('editor.linkOpen')} onPress={() => host.openOutside(link.url)} />
      )}
      <IconButton icon={Unlink} size="small" label={translate('editor.linkRemove')} onPress={() => apply(null)} />
    </Floating>
  );
}

/** Without a selection, the whole link at the caret is meant; without a link, the address itself becomes the words. */
function $setLink(url: string | null): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const link = $linkAtCaret();
  if (selection.isCollapsed() && link) {
    if (url !== null) link.setURL(url);
    else {
      for (const child of link.getChildren()) link.insertBefore(child);
      link.remove();
    }
  } else if (selection.isCollapsed() && url !== null) {
    $insertNodes([$createLinkNode(url).append($createTextNode(url.replace(/^(?:https?:\/\/|mailto:)/, '')))]);
  } else $toggleLink(url);
}
