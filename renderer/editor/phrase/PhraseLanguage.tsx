import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { actAfterDialog } from '../body/act-after-dialog.ts';
import { useWrittenEditor } from '../body/use-written-editor.ts';
import { PhraseLanguageDialog } from './PhraseLanguageDialog.tsx';
import { $selectedLanguage, $setPhraseLanguage } from './phrase-language.ts';

type Props = { readonly articleLanguage: string; readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** Says which language the selected words are in: for spelling, house rules and a reader's screen reader. */
export function PhraseLanguage({ articleLanguage, isOpen, onOpenChange }: Props) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const written = useWrittenEditor(editor);
  useAction([{ id: 'phrase-language', title: translate('editor.phraseLanguage'), isEnabled: written !== null, run: () => onOpenChange(true) }]);
  if (!isOpen || !written) return null;
  return (
    <PhraseLanguageDialog
      articleLanguage={articleLanguage} present={written.read($selectedLanguage)} onClose={() => onOpenChange(false)}
      onChoose={(language) => actAfterDialog(written, () => onOpenChange(false), () => $setPhraseLanguage(language))}
    />
  );
}
