import { buildEditorFromExtensions } from '@lexical/extension';
import fc from 'fast-check';
import { $getRoot } from 'lexical';
import { expect, test } from 'vitest';
import { blockArbitrary } from '../../../shared/article/article.arbitrary.ts';
import { DEEPEST_LIST, type Block, type ListItem } from '../../../shared/article/block.ts';
import { BodyExtension } from '../body-extension.ts';
import { $readBody, $setBody } from './body.ts';

const bodyArbitrary = fc.uniqueArray(blockArbitrary, { maxLength: 8, selector: (block) => block.id });

/** Has no text of its own to type in. */
const isCard = ({ type }: Block): boolean => !['paragraph', 'heading', 'list', 'quote'].includes(type);

function throughTheEditor(body: readonly Block[]): Block[] {
  const editor = buildEditorFromExtensions({ name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody(body) });
  return editor.read(() => $readBody());
}

test('a body comes out of the editor as it went in', () => {
  fc.assert(fc.property(bodyArbitrary.filter((body) => !body.every(isCard)), (body) => {
    expect(throughTheEditor(body)).toEqual(body);
  }), { numRuns: 400 });
});

test('a body without a place to type in is given an empty paragraph at its end, and nothing else changes', () => {
  fc.assert(fc.property(bodyArbitrary.map((body) => body.filter(isCard)), (body) => {
    const after = throughTheEditor(body);
    expect(after.slice(0, -1)).toEqual(body);
    expect(after.at(-1)).toMatchObject({ type: 'paragraph', children: [] });
  }));
});

test('a body that is emptied keeps a paragraph to type in', () => {
  const editor = buildEditorFromExtensions({ name: 'test', dependencies: [BodyExtension], $initialEditorState: () => $setBody([{ type: 'paragraph', id: 'a', children: [] }]) });
  editor.update(() => { $getRoot().clear(); }, { discrete: true });
  expect(editor.read(() => $readBody())).toMatchObject([{ type: 'paragraph', children: [] }]);
});

test('two neighbouring lists of one style stay two', () => {
  const list = (id: string): Block => ({ type: 'list', id, style: 'bullet', items: [{ children: [{ type: 'text', text: id }] }] });
  expect(throughTheEditor([list('a'), list('b')])).toEqual([list('a'), list('b')]);
});

test('lists that lie as deep as they may come back as they were', () => {
  const items = (levels: number): ListItem[] => [{ children: [{ type: 'text', text: 'a' }], ...(levels > 1 ? { nested: { style: 'bullet', items: items(levels - 1) } } : {}) }];
  const body: Block[] = [{ type: 'list', id: 'a', style: 'bullet', items: items(DEEPEST_LIST) }];
  expect(throughTheEditor(body)).toEqual(body);
});

test('two neighbouring links to one address stay two where only one of them leads to an article of the library', () => {
  const link = { type: 'link' as const, url: 'https://contoh.example/', children: [{ type: 'text' as const, text: 'taman' }] };
  const body: Block[] = [{ type: 'paragraph', id: 'p', children: [link, { ...link, articleId: 'a' }, { ...link, articleId: 'b' }] }];
  expect(throughTheEditor(body)).toEqual(body);
});
