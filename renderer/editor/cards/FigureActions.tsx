import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { $selectedBlock } from '../body/body-editor-of.ts';
import { $isCardNode } from '../nodes/card-node.ts';
import { useTextState } from '../toolbar/use-text-state.ts';
import { WIDTH_CHOICES, withWidth, type WidthChoice } from './figure-width.ts';

/** What can be done to the selected figure, by palette and keys. */
export function FigureActions() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const isEnabled = useTextState().card === 'figure';
  useAction(WIDTH_CHOICES.map((width) => ({ id: `figure-${width}`, title: translate(`editor.figure.make.${width}`), isEnabled, run: () => setWidth(editor, width) })));
  return null;
}

function setWidth(editor: LexicalEditor, width: WidthChoice): void {
  editor.update(() => {
    const node = $selectedBlock();
    const block = $isCardNode(node) ? node.getCard() : null;
    if ($isCardNode(node) && block?.type === 'figure') node.setCard(withWidth(block, width));
  }, { discrete: true, tag: HISTORY_PUSH_TAG });
}
