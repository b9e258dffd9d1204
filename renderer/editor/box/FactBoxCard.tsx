import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, type NodeKey } from 'lexical';
import { useCallback, useRef, useState } from 'react';
import type { BlockOf } from '../../../shared/article/block.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { $isCardNode } from '../nodes/card-node.ts';
import { stepOf } from '../cards/step-of.ts';
import { typingSteps } from '../cards/typing-steps.ts';
import { useCardEdit } from '../cards/use-card-edit.ts';
import { BoxEditor } from './BoxEditor.tsx';
import styles from './FactBoxCard.module.css';

type Props = {
  readonly nodeKey: NodeKey;
  readonly block: BlockOf<'factBox'>;
  /** The box is what is meant now, whatever was selected in the text around it. */
  readonly onEnter: () => void;
};

/** A box beside the story: its title, and what it says in a small editor of its own. */
export function FactBoxCard({ nodeKey, block, onEnter }: Props) {
  const translate = useTranslate();
  const { language } = useBody();
  const edit = useCardEdit(nodeKey);
  const [step] = useState(typingSteps);
  const [editor] = useLexicalComposerContext();
  const present = useCallback(() => editor.getEditorState().read(() => {
    const node = $getNodeByKey(nodeKey);
    const box = $isCardNode(node) ? node.getCard() : null;
    return box?.type === 'factBox' ? box.body : null;
  }), [editor, nodeKey]);
  const card = useRef<HTMLDivElement>(null);
  return (
    <div ref={card} className={styles.box} lang={language}>
      <input
        data-part={0} className={styles.title} dir="auto" spellCheck aria-label={translate('editor.factBox.title')} placeholder={translate('editor.factBox.title')}
        value={block.title} onChange={(event) => edit({ ...block, title: event.target.value }, 'title')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          card.current?.querySelector<HTMLElement>('[data-box]')?.focus();
        }}
      />
      {/* A new block or a block less is a step of its own to undo, as is what was typed after a rest. */}
      <BoxEditor article={editor} body={block.body} present={present} onFocus={onEnter} onChange={(body, tags) => edit({ ...block, body }, stepOf(tags, () => `body ${body.length} ${step()}`))} />
    </div>
  );
}
