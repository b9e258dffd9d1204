import { $create, $getState, $setState, createState, DecoratorNode, type LexicalNode } from 'lexical';
import { createElement, type ReactNode } from 'react';
import type { Footnote } from '../../../shared/article/inline.ts';
import { FootnoteMark } from '../footnotes/FootnoteMark.tsx';

const EMPTY: Footnote = { type: 'footnote', id: 'none', children: [] };
const footnote = createState('footnote', { parse: (value) => (value === undefined ? EMPTY : value as Footnote) });

/** A note where it is referred to: shown as its number, and otherwise none of the text around it. */
export class FootnoteNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('footnote', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: footnote }] });
  }

  getFootnote(): Footnote {
    return $getState(this, footnote);
  }

  setFootnote(note: Footnote): this {
    return $setState(this, footnote, note);
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'footnote';
    element.dataset['note'] = $getState(this, footnote, 'direct').id;
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): true {
    return true;
  }

  override decorate(): ReactNode {
    return createElement(FootnoteMark, { nodeKey: this.getKey(), note: this.getFootnote() });
  }
}

export function $createFootnoteNode(note: Footnote): FootnoteNode {
  return $create(FootnoteNode).setFootnote(note);
}

export function $isFootnoteNode(node: LexicalNode | null | undefined): node is FootnoteNode {
  return node instanceof FootnoteNode;
}
