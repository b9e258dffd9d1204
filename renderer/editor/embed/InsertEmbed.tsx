import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { actAfterDialog } from '../body/act-after-dialog.ts';
import { $insertBehindSelection } from '../body/body-editor-of.ts';
import { useIsWriting } from '../body/use-is-writing.ts';
import { EmbedDialog } from './EmbedDialog.tsx';
import { newEmbed } from './typed-embed.ts';

type Props = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Asks for the address of a post, and puts it behind the block that the caret is in. */
export function InsertEmbed({ isOpen, onOpenChange }: Props) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const isEnabled = useIsWriting(editor);
  useAction([{ id: 'body-embed', title: translate('editor.insert.embed'), isEnabled, run: () => onOpenChange(true) }]);
  if (!isOpen) return null;
  return (
    <EmbedDialog
      present={null} onClose={() => onOpenChange(false)}
      onDone={(url, title) => actAfterDialog(editor, () => onOpenChange(false), () => { $insertBehindSelection(newEmbed(url, title)); })}
    />
  );
}
