import { $create, $getState, $setState, createState, DecoratorNode, type LexicalNode } from 'lexical';
import { createElement, type ReactNode } from 'react';
import type { BlockOf } from '../../../shared/article/block.ts';
import { CardFrame } from '../cards/CardFrame.tsx';

/** The blocks that are not running text: each is shown whole, selected whole and moved whole. */
export type CardBlock = BlockOf<'figure' | 'gallery' | 'relatedLinks' | 'pullQuote' | 'table' | 'embed' | 'factBox' | 'rule'>;

const EMPTY: CardBlock = { type: 'rule', id: 'none' };
/** The card's block as the article has it, but for the id, which every top-level node keeps in one place. */
const card = createState('card', { parse: (value) => (value === undefined ? EMPTY : value as CardBlock) });

export class CardNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('card', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: card }] });
  }

  getCard(): CardBlock {
    return $getState(this, card);
  }

  setCard(block: CardBlock): this {
    return $setState(this, card, block);
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'card';
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override decorate(): ReactNode {
    return createElement(CardFrame, { nodeKey: this.getKey(), block: this.getCard() });
  }
}

export function $createCardNode(block: CardBlock): CardNode {
  return $create(CardNode).setCard(block);
}

export function $isCardNode(node: LexicalNode | null | undefined): node is CardNode {
  return node instanceof CardNode;
}
