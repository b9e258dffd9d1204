import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalInlines } from './canonical-inline.ts';
import { inlineSchema, MARKS, type Inline } from './inline.ts';
import { inlineText } from './text.ts';

const text = fc.record({
  type: fc.constant('text' as const),
  text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r'), maxLength: 6 }),
  marks: fc.option(fc.array(fc.constantFrom(...MARKS), { maxLength: 3 }), { nil: undefined }),
}).map(({ marks, ...rest }) => (marks === undefined ? rest : { ...rest, marks }));
const lineBreak = fc.constant({ type: 'break' as const });
const link = fc.record({
  type: fc.constant('link' as const), url: fc.constantFrom('https://a.test/', 'b'), children: fc.array(fc.oneof(text, lineBreak), { maxLength: 4 }),
});
const footnote = fc.record({ type: fc.constant('footnote' as const), id: fc.constantFrom('n1', 'n2'), children: fc.array(fc.oneof(text, lineBreak, link), { maxLength: 4 }) });
const inlines: fc.Arbitrary<Inline[]> = fc.array(fc.oneof(text, lineBreak, link, footnote), { maxLength: 10 });

const asLines = (value: string): string => value.replace(/\r\n?/g, '\n');
/** Each character with its marks and its link: what a reader sees. */
const seen = (children: readonly Inline[], url = ''): string[] => children.flatMap((child) => {
  if (child.type === 'break') return [`break ${url}`];
  if (child.type === 'link') return seen(child.children, child.url);
  if (child.type === 'footnote') return [`note ${child.id}`, ...seen(child.children), 'end of the note'];
  return Array.from(child.text, (c) => `${c} ${MARKS.filter((mark) => child.marks?.includes(mark)).join()} ${url}`);
});

describe('the stored form of inline content', () => {
  it('is always valid', () => {
    fc.assert(fc.property(inlines, (children) => { z.array(inlineSchema).parse(canonicalInlines(children)); }));
  });
  it('says the same words with the same marks and links', () => {
    const unix = inlines.filter((children) => !JSON.stringify(children).includes('\\r'));
    fc.assert(fc.property(unix, (children) => {
      const plain = seen(children).map((part) => part.replace(/^\n.* (\S*)$/, 'break $1'));
      expect(seen(canonicalInlines(children))).toEqual(plain);
    }));
    fc.assert(fc.property(fc.array(text, { maxLength: 1 }), (children) => {
      expect(inlineText(canonicalInlines(children))).toBe(asLines(inlineText(children)));
    }));
  });
  it('does not change when it is made again', () => {
    fc.assert(fc.property(inlines, (children) => {
      const once = canonicalInlines(children);
      expect(canonicalInlines(once)).toEqual(once);
    }));
  });
  it('leaves no neighbours that could be one', () => {
    fc.assert(fc.property(inlines, (children) => {
      const result = canonicalInlines(children);
      result.forEach((child, index) => {
        const next = result[index + 1];
        if (child.type === 'text' && next?.type === 'text') expect(next.marks).not.toEqual(child.marks);
        if (child.type === 'link' && next?.type === 'link') expect(next.url).not.toBe(child.url);
      });
    }));
  });
  it('does not change what it is given', () => {
    const given: Inline[] = [{ type: 'text', text: 'a' }, { type: 'text', text: 'b' }];
    expect(canonicalInlines(given)).toEqual([{ type: 'text', text: 'ab' }]);
    expect(given).toEqual([{ type: 'text', text: 'a' }, { type: 'text', text: 'b' }]);
  });
  it('orders marks and joins links of one address', () => {
    expect(canonicalInlines([
      { type: 'link', url: 'x', children: [{ type: 'text', text: 'one', marks: ['italic', 'bold', 'bold'] }] },
      { type: 'text', text: '' },
      { type: 'link', url: 'x', children: [{ type: 'text', text: ' two', marks: ['bold', 'italic'] }] },
      { type: 'link', url: 'y', children: [{ type: 'text', text: '' }] },
    ])).toEqual([{ type: 'link', url: 'x', children: [{ type: 'text', text: 'one two', marks: ['bold', 'italic'] }] }]);
  });
});
