import { Asterisk, Omega, SquarePlay, type LucideIcon } from 'lucide-react';
import type { Translate } from '../../../shared/messages/translate.ts';
import { TEXT_KINDS, type TextKind } from '../../../shared/article/block-kind.ts';
import { $turnInto } from '../body/block-kind.ts';
import { $insertBehindSelection } from '../body/body-editor-of.ts';
import { $insertFootnote } from '../footnotes/insert-footnote.ts';
import { KIND_ICONS } from '../body/kind-icons.ts';
import { CARD_KINDS, newCard, type CardKind } from '../body/new-card.ts';

/** What a slash can make: a block, a note, or a character that the keyboard lacks. */
export type SlashKind = TextKind | CardKind | 'embed' | 'footnote' | 'characters';
export type SlashOption = { readonly kind: SlashKind; readonly label: string; readonly Icon: LucideIcon; readonly $insert: () => void };

const ICON: Record<SlashKind, LucideIcon> = { ...KIND_ICONS, embed: SquarePlay, footnote: Asterisk, characters: Omega };

/** Every kind of block that can be made at the caret, in the order in which they are offered. */
export function slashOptions(translate: Translate): SlashOption[] {
  const option = (kind: SlashKind, $insert: () => void): SlashOption => ({ kind, label: translate(`editor.kind.${kind}`), Icon: ICON[kind], $insert });
  return [
    ...TEXT_KINDS.map((kind) => option(kind, () => $turnInto(kind))),
    ...CARD_KINDS.map((kind) => option(kind, () => { $insertBehindSelection(newCard(kind)); })),
    // A dialog comes once the slash has gone.
    option('embed', () => undefined),
    option('footnote', $insertFootnote),
    option('characters', () => undefined),
  ];
}
