import { QuoteNode } from '@lexical/rich-text';
import { $create, $getState, $setState, createState, type EditorConfig, type LexicalNode } from 'lexical';

const attribution = createState('attribution', {
  parse: (value) => (typeof value === 'string' ? value : undefined),
});

/** A quote that knows who said it. The words are its children; the attribution is shown beneath them by the style sheet. */
export class AttributedQuoteNode extends QuoteNode {
  override $config() {
    return this.config('attributedQuote', { extends: QuoteNode, stateConfigs: [{ flat: true, stateConfig: attribution }] });
  }

  getAttribution(): string | undefined {
    return $getState(this, attribution);
  }

  setAttribution(value: string | undefined): this {
    return $setState(this, attribution, value);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    showAttribution(element, $getState(this, attribution, 'direct'));
    return element;
  }

  override updateDOM(before: this, element: HTMLElement, config: EditorConfig): boolean {
    showAttribution(element, $getState(this, attribution, 'direct'));
    return super.updateDOM(before, element, config);
  }
}

function showAttribution(element: HTMLElement, value: string | undefined): void {
  if (value) element.dataset['attribution'] = value;
  else delete element.dataset['attribution'];
}

export function $createAttributedQuoteNode(): AttributedQuoteNode {
  return $create(AttributedQuoteNode);
}

export function $isAttributedQuoteNode(node: LexicalNode | null | undefined): node is AttributedQuoteNode {
  return node instanceof AttributedQuoteNode;
}
