import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Action } from '../../ui/action.ts';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { TEXT_KINDS } from '../../../shared/article/block-kind.ts';
import { useOpenLink } from '../link/use-open-link.ts';
import { useBody } from './body-context.ts';
import { CARD_KINDS } from './new-card.ts';
import { useBlockActs } from './use-block-acts.ts';
import { useBodyCommands } from './use-body-commands.ts';
import { useIsWriting } from './use-is-writing.ts';

/** Everything that can be done to the body, in the palette and by its shortcut; while another field has the keyboard, that field keeps its own. */
export function BodyActions({ onLink }: { readonly onLink: () => void }) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const isEnabled = useIsWriting(editor);
  const commands = useBodyCommands();
  const { act } = useBlockActs();
  const openLink = useOpenLink(onLink);
  const { onPickRelated } = useBody();
  const actions: Omit<Action, 'isEnabled'>[] = [
    { id: 'body-bold', title: translate('editor.bold'), run: () => commands.format('bold') },
    { id: 'body-italic', title: translate('editor.italic'), run: () => commands.format('italic') },
    { id: 'body-underline', title: translate('editor.underline'), run: () => commands.format('underline') },
    { id: 'body-strike', title: translate('editor.strike'), run: () => commands.format('strikethrough') },
    ...(['superscript', 'subscript', 'code'] as const).map((mark) => ({ id: `body-${mark}` as const, title: translate(`editor.${mark}`), run: () => commands.format(mark) })),
    { id: 'body-link', title: translate('editor.link'), run: openLink },
    { id: 'body-clear', title: translate('editor.clearFormat'), run: commands.clearFormat },
    { id: 'body-undo', title: translate('editor.undo'), run: commands.undo },
    { id: 'body-redo', title: translate('editor.redo'), run: commands.redo },
    ...TEXT_KINDS.map((kind) => ({ id: `body-${kind}` as const, title: translate(`editor.turnInto.${kind}`), run: () => commands.turnInto(kind) })),
    ...CARD_KINDS.map((kind) => ({ id: `body-${kind}` as const, title: translate(`editor.insert.${kind}`), run: () => { commands.insertCard(kind); if (kind === 'relatedLinks') onPickRelated(); } })),
    { id: 'body-footnote', title: translate('editor.footnote.insert'), run: commands.insertFootnote },
    { id: 'body-duplicate', title: translate('editor.block.duplicate'), run: () => act('duplicate') },
    { id: 'body-move-up', title: translate('editor.moveUp'), run: () => act('up') },
    { id: 'body-move-down', title: translate('editor.moveDown'), run: () => act('down') },
  ];
  useAction(actions.map((action) => ({ ...action, isEnabled })));
  return null;
}
