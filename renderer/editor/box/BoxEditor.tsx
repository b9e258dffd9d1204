import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { defineExtension, type LexicalEditor } from 'lexical';
import { useMemo, useState } from 'react';
import { boxBlocks } from '../../../shared/article/box-blocks.ts';
import type { BoxBlock } from '../../../shared/article/block.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { BODY_THEME } from '../body/body-theme.ts';
import { useBody } from '../body/body-context.ts';
import { CheckListRoles } from '../body/CheckListRoles.tsx';
import { FollowCaret } from '../body/FollowCaret.tsx';
import { ListKeys } from '../body/ListKeys.tsx';
import { OwnKeys } from '../body/OwnKeys.tsx';
import { TypedBlocks } from '../body/TypedBlocks.tsx';
import { Clipboard } from '../clipboard/Clipboard.tsx';
import { $setBody } from '../document/body.ts';
import { OpenNote } from '../footnotes/OpenNote.tsx';
import { AutoLink } from '../link/AutoLink.tsx';
import { LinkEditor } from '../link/LinkEditor.tsx';
import { SlashMenu } from '../slash/SlashMenu.tsx';
import { SpellcheckAround } from '../spelling/SpellcheckAround.tsx';
import { ChangeTypedText } from '../typing/ChangeTypedText.tsx';
import { BoxChanges } from './BoxChanges.tsx';
import { BoxExtension } from './box-extension.ts';
import { BoxKeys } from './BoxKeys.tsx';
import { BoxTools } from './BoxTools.tsx';
import { KeepCaretInBox } from './KeepCaretInBox.tsx';
import styles from './FactBoxCard.module.css';

type Props = {
  /** Whose history knows what is written here. */
  readonly article: LexicalEditor;
  readonly body: readonly BoxBlock[];
  /** What the article says at this moment; null where the box has gone from it. */
  readonly present: () => readonly BoxBlock[] | null;
  /** `tags`: of the update that wrote it. */
  readonly onChange: (body: BoxBlock[], tags: ReadonlySet<string>) => void;
  readonly onFocus: () => void;
};

const PASTE = { take: boxBlocks, noPictures: 'editor.factBox.noPictures' } as const;
const LISTS = ['bullet', 'number', 'check'] as const;
const SLASH = ['paragraph', ...LISTS, 'footnote', 'characters'] as const;

/** What a fact box says, as it is written in the body: signs, Tab in lists, links and notes by their keys. */
export function BoxEditor({ article, body, present, onChange, onFocus }: Props) {
  const translate = useTranslate();
  const { language } = useBody();
  const [isLinkOpen, setLinkOpen] = useState(false);
  const [extension] = useState(() => defineExtension({
    name: 'redaksi/box-field', namespace: 'redaksi-box', theme: BODY_THEME, dependencies: [BoxExtension], $initialEditorState: () => $setBody(body),
  }));
  const openLink = useMemo(() => () => { requestAnimationFrame(() => setLinkOpen(true)); }, []);
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <div className={styles.paper}>
        <ContentEditable
          data-box className={styles.words} role="textbox" aria-multiline aria-label={translate('editor.factBox.words')} lang={language} dir="auto" onFocus={onFocus}
          aria-placeholder={translate('editor.factBox.words')} placeholder={<div aria-hidden className={styles.hint}>{translate('editor.factBox.words')}</div>}
        />
        <LinkEditor isOpen={isLinkOpen} onOpenChange={setLinkOpen} />
        <SlashMenu kinds={SLASH} />
      </div>
      <BoxTools onLink={openLink} />
      <BoxChanges body={body} present={present} onChange={onChange} />
      <BoxKeys article={article} onLink={openLink} />
      <KeepCaretInBox article={article} />
      <FollowCaret />
      <OwnKeys />
      <SpellcheckAround />
      <ListKeys />
      <TypedBlocks kinds={LISTS} />
      <ChangeTypedText />
      <AutoLink />
      <CheckListRoles />
      <Clipboard box={PASTE} />
      <OpenNote />
    </LexicalExtensionComposer>
  );
}
