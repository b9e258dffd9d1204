import { buildEditorFromExtensions, defineExtension } from '@lexical/extension';
import { $getRoot, $getSelection, $isRangeSelection } from 'lexical';
import { expect, test } from 'vitest';
import type { Inline, Link } from '../../../shared/article/inline.ts';
import { BodyExtension } from '../body-extension.ts';
import { $readBody, $setBody } from '../document/body.ts';
import { $setLink } from './set-link.ts';

const words = (text: string): Inline => ({ type: 'text', text });
const link = (text: string, url: string, articleId?: string): Link => ({ type: 'link', url, children: [{ type: 'text', text }], ...(articleId === undefined ? {} : { articleId }) });

/** Selects from one text's offset to another's, by their place among all texts, and links them to an article. */
function linked(children: Inline[], from: readonly [text: number, offset: number], to: readonly [text: number, offset: number]): unknown {
  const editor = buildEditorFromExtensions(defineExtension({ name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody([{ type: 'paragraph', id: 'p', children }]) }));
  editor.update(() => {
    const texts = $getRoot().getAllTextNodes();
    texts[0]?.select();
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) throw new Error('There is text');
    selection.anchor.set(texts[from[0]]?.getKey() ?? '', from[1], 'text');
    selection.focus.set(texts[to[0]]?.getKey() ?? '', to[1], 'text');
    $setLink({ url: '/b', articleId: 'b', headline: null });
  }, { discrete: true });
  const [block] = editor.read($readBody);
  return block?.type === 'paragraph' ? block.children : null;
}

test('words that are linked leave the links beside them alone, whichever side a selection only touches', () => {
  const before = link('LAMA', 'https://lama.example/', 'a');
  expect(linked([words('Lihat '), before, words(' kata')], [1, 4], [2, 5])).toEqual([words('Lihat '), before, link(' kata', '/b', 'b')]);
  expect(linked([words('Kata '), before], [1, 0], [0, 0])).toEqual([link('Kata ', '/b', 'b'), before]);
  expect(linked([before, words(' dan '), link('LAIN', '/c')], [2, 0], [0, 4])).toEqual([before, link(' dan ', '/b', 'b'), link('LAIN', '/c')]);
});

test('a link of which something is selected is led elsewhere as a whole', () => {
  expect(linked([words('Lihat '), link('LAMA', '/a', 'a')], [1, 1], [1, 3])).toEqual([words('Lihat '), link('LAMA', '/b', 'b')]);
});
