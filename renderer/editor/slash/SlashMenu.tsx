import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey, $isElementNode, $isTextNode, BLUR_COMMAND, COMMAND_PRIORITY_NORMAL, HISTORY_PUSH_TAG, KEY_ARROW_DOWN_COMMAND, KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND, KEY_ESCAPE_COMMAND, KEY_TAB_COMMAND, mergeRegister,
} from 'lexical';
import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { enterCard } from '../body/enter-card.ts';
import { slashOptions, type SlashKind, type SlashOption } from './slash-option.ts';
import { SlashList } from './SlashList.tsx';
import { useSlash } from './use-slash.ts';

/**
 * "/" at the beginning of a line or after a space offers every kind of block; typing narrows it down.
 * @param kinds what can stand in this editor, where not everything can
 */
export function SlashMenu({ kinds }: { readonly kinds?: readonly SlashKind[] }) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const { onPickRelated, onCharacters, onEmbed } = useBody();
  const id = useId();
  const slash = useSlash();
  /** The slash that was meant as one: Escape, or the keyboard gone elsewhere. */
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [marked, setMarked] = useState({ words: '', index: 0 });
  const all = useMemo(() => slashOptions(translate).filter(({ kind }) => !kinds || kinds.includes(kind)), [translate, kinds]);
  const place = slash && `${slash.key} ${slash.start}`;
  const words = slash?.words.trim().toLocaleLowerCase() ?? '';
  const options = useMemo(() => all.filter((option) => option.label.toLocaleLowerCase().includes(words)), [all, words]);
  const isOpen = slash !== null && dismissed !== place && options.length > 0;
  const index = marked.words === words ? Math.min(marked.index, options.length - 1) : 0;
  if (place === null && dismissed !== null) setDismissed(null);

  const choose = useCallback((option: SlashOption) => {
    editor.update(() => {
      const typed = slash && $getNodeByKey(slash.key);
      if (!$isTextNode(typed) || !slash) return;
      const block = typed.getParent();
      typed.spliceText(slash.start, slash.length, '', true);
      if (typed.getTextContentSize() === 0) typed.remove();
      if ($isElementNode(block) && block.isEmpty()) block.selectEnd();
      option.$insert();
    }, { tag: HISTORY_PUSH_TAG, onUpdate: () => {
      if (option.kind === 'relatedLinks') onPickRelated();
      if (option.kind === 'characters') onCharacters();
      if (option.kind === 'embed') onEmbed();
      if (option.kind === 'table') enterCard(editor);
    } });
  }, [editor, onPickRelated, onCharacters, onEmbed, slash]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const root = editor.getRootElement();
    root?.setAttribute('aria-controls', id);
    root?.setAttribute('aria-activedescendant', `${id}-${index}`);
    const move = (by: number) => (event: KeyboardEvent | null): boolean => {
      event?.preventDefault();
      setMarked({ words, index: (index + by + options.length) % options.length });
      return true;
    };
    const take = (event: KeyboardEvent | null): boolean => {
      const option = options[index];
      if (!option || event?.isComposing) return false;
      event?.preventDefault();
      choose(option);
      return true;
    };
    const unregister = mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, move(1), COMMAND_PRIORITY_NORMAL),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, move(-1), COMMAND_PRIORITY_NORMAL),
      editor.registerCommand(KEY_ENTER_COMMAND, take, COMMAND_PRIORITY_NORMAL),
      editor.registerCommand(KEY_TAB_COMMAND, take, COMMAND_PRIORITY_NORMAL),
      // A card around this editor would be left by the same key.
      editor.registerCommand(KEY_ESCAPE_COMMAND, (event) => { event.stopPropagation(); setDismissed(place); return true; }, COMMAND_PRIORITY_NORMAL),
      editor.registerCommand(BLUR_COMMAND, () => { setDismissed(place); return false; }, COMMAND_PRIORITY_NORMAL),
    );
    return () => {
      unregister();
      root?.removeAttribute('aria-controls');
      root?.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, isOpen, index, options, words, place, choose]);

  const key = slash?.key;
  const anchor = useCallback(() => (key === undefined ? null : editor.getElementByKey(key)?.getBoundingClientRect() ?? null), [editor, key]);
  return isOpen
    ? <SlashList id={id} label={translate('editor.slashMenu')} anchor={anchor} options={options} index={index} onChoose={choose} onMark={(at) => setMarked({ words, index: at })} />
    : null;
}
