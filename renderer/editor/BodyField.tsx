import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { defineExtension } from 'lexical';
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Block, Image } from '../../shared/article/block.ts';
import type { BodyChange } from '../../shared/article/change.ts';
import { textDirection } from '../../shared/article/text-direction.ts';
import type { HouseStyle } from '../../shared/house-style/house-style.ts';
import { useFocusMode } from '../ui/columns.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { BodyExtension } from './body-extension.ts';
import { BodyActions } from './body/BodyActions.tsx';
import { BlockHandle } from './body/BlockHandle.tsx';
import { BlockMenu } from './body/BlockMenu.tsx';
import { BodyContext } from './body/body-context.ts';
import { BODY_THEME } from './body/body-theme.ts';
import { FollowCaret } from './body/FollowCaret.tsx';
import { CheckLists } from './body/CheckLists.tsx';
import { ListKeys } from './body/ListKeys.tsx';
import { OwnKeys } from './body/OwnKeys.tsx';
import { TypedBlocks } from './body/TypedBlocks.tsx';
import { ReportChanges } from './body/ReportChanges.tsx';
import { SelectCardBeside } from './body/SelectCardBeside.tsx';
import { ChangeTypedText } from './typing/ChangeTypedText.tsx';
import styles from './body/BodyText.module.css';
import { SpecialCharacters } from './characters/SpecialCharacters.tsx';
import { FetchPictures } from './cards/FetchPictures.tsx';
import { FigureActions } from './cards/FigureActions.tsx';
import { Clipboard } from './clipboard/Clipboard.tsx';
import { $setBody } from './document/body.ts';
import { InsertEmbed } from './embed/InsertEmbed.tsx';
import { PastedEmbed } from './embed/PastedEmbed.tsx';
import { Footnotes } from './footnotes/Footnotes.tsx';
import { ImageDrop } from './clipboard/ImageDrop.tsx';
import { KeepOnlyLinks } from './clipboard/KeepOnlyLinks.tsx';
import { AutoLink } from './link/AutoLink.tsx';
import { LinkEditor } from './link/LinkEditor.tsx';
import { PhraseLanguage } from './phrase/PhraseLanguage.tsx';
import { QuoteAttribution } from './body/QuoteAttribution.tsx';
import type { BodyEditor } from './session/body-editor.ts';
import type { Live } from './session/live-value.ts';
import type { FootnoteList } from './session/present-footnotes.ts';
import { SlashMenu } from './slash/SlashMenu.tsx';
import { BodyToolbar } from './toolbar/BodyToolbar.tsx';

export type BodyFieldProps = {
  readonly initialBody: readonly Block[];
  /** Another key is another body: the editor is made anew, with nothing to undo. */
  readonly bodyKey: string;
  /** Called within the update that made them; the caller decides when to save. */
  readonly onChanges: (changes: BodyChange[]) => void;
  readonly onEditor: (editor: BodyEditor | null) => void;
  readonly targets: ReadonlyMap<string, { readonly headline: string }>;
  /** Stands before the first word, where the dateline is read. */
  readonly prefix?: ReactNode;
  /** BCP 47; the article's, for spelling and hyphens. */
  readonly language: string;
  /** null while it is not known. */
  readonly houseStyle: HouseStyle | null;
  readonly onPickRelated: () => void;
  readonly footnotes: Live<FootnoteList>;
  readonly storeImage: (file: File) => Promise<Image>;
  readonly fetchImage: (url: string, signal: AbortSignal) => Promise<Image>;
  /** What is painted over the words: stands within the editor's context, and shows nothing of its own. */
  readonly children?: ReactNode;
};

/** The body of an article as it will be read, and everything to write it with. */
export function BodyField(props: BodyFieldProps) {
  return <Composer key={props.bodyKey} {...props} />;
}

function Composer({ initialBody, onChanges, onEditor, targets, prefix, language, houseStyle, onPickRelated, footnotes, storeImage, fetchImage, children }: BodyFieldProps) {
  const translate = useTranslate();
  const keysId = useId();
  const isFocused = useFocusMode();
  const [isLinkOpen, setLinkOpen] = useState(false);
  const [extension] = useState(() => defineExtension({
    name: 'redaksi/body-field', namespace: 'redaksi', theme: BODY_THEME, dependencies: [BodyExtension],
    $initialEditorState: () => $setBody(initialBody),
  }));
  const [isChoosingCharacter, setChoosingCharacter] = useState(false);
  const [isEmbedding, setEmbedding] = useState(false);
  const [isChoosingLanguage, setChoosingLanguage] = useState(false);
  const surroundings = useMemo(() => ({ language, targets, houseStyle, onPickRelated, footnotes, storeImage, fetchImage, onCharacters: () => setChoosingCharacter(true), onPhraseLanguage: () => setChoosingLanguage(true), onEmbed: () => setEmbedding(true) }), [language, targets, houseStyle, onPickRelated, footnotes, storeImage, fetchImage]);
  // The browser tells of a selection by the keyboard a moment later; the form must not take the focus before that.
  const openLink = useMemo(() => () => { requestAnimationFrame(() => setLinkOpen(true)); }, []);
  return (
    <BodyContext value={surroundings}>
      <LexicalExtensionComposer extension={extension} contentEditable={null}>
        {!isFocused && <BodyToolbar onLink={openLink} />}
        <div className={styles.paper}>
          {prefix !== undefined && <div className={styles.prefix} dir={textDirection(language)}>{prefix}</div>}
          <ContentEditable
            aria-describedby={keysId} className={styles.text} role="textbox" aria-multiline aria-label={translate('editor.body')} spellCheck lang={language} dir="auto"
            aria-placeholder={translate('editor.placeholder')} placeholder={<Placeholder isBehindPrefix={prefix !== undefined} />}
          />
          <p id={keysId} hidden>{translate('editor.keys')}</p>
          <LinkEditor isOpen={isLinkOpen} onOpenChange={setLinkOpen} />
          <QuoteAttribution />
          <SlashMenu />
          <BlockHandle />
          <BlockMenu />
        </div>
        <Footnotes />
        <ReportChanges initialBody={initialBody} onChanges={onChanges} onEditor={onEditor} />
        <BodyActions onLink={openLink} />
        <FollowCaret />
        <OwnKeys />
        <ListKeys />
        <SelectCardBeside />
        <CheckLists />
        <TypedBlocks />
        <ChangeTypedText />
        <AutoLink />
        <SpecialCharacters isOpen={isChoosingCharacter} onOpenChange={setChoosingCharacter} />
        <PhraseLanguage articleLanguage={language} isOpen={isChoosingLanguage} onOpenChange={setChoosingLanguage} />
        <InsertEmbed isOpen={isEmbedding} onOpenChange={setEmbedding} />
        <PastedEmbed />
        <Clipboard />
        <ImageDrop />
        <FigureActions />
        <FetchPictures />
        <KeepOnlyLinks />
        {children}
      </LexicalExtensionComposer>
    </BodyContext>
  );
}

function Placeholder({ isBehindPrefix }: { readonly isBehindPrefix: boolean }) {
  const translate = useTranslate();
  return <div aria-hidden className={isBehindPrefix ? styles.placeholderBehind : styles.placeholder}>{translate('editor.placeholder')}</div>;
}
