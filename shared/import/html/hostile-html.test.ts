import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { blockSchema, type Block } from '../../article/block.ts';
import { blockText } from '../../article/text.ts';
import { isSafeUrl } from '../../article/url.ts';
import { HOSTILE_LENGTH, hostileShapes } from './hostile-shapes.test-support.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

const words = (blocks: readonly Block[]): string[] => (blocks.map(blockText).join('\n').match(/kata\d+/g) ?? []).sort();

function urlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'url' && typeof part === 'string' ? [part] : urlsIn(part)));
}

const OPENERS = [
  'p', 'p class=MsoListParagraph style="mso-list:l0 level3 lfo1"', 'p class=MsoListBullet2', 'span style="mso-list:Ignore"', 'p role=heading aria-level=2', 'h1', 'ul', 'ol start=4', 'li',
  'li data-aria-level=3', 'div class=ListContainerWrapper', 'table', 'tr', 'td colspan=2', 'a href="#_ftn1"', 'a href="#_ftnref1"', 'a href="#_ftnref1" name="_ftn1"', 'div id=ftn1', 'p class=MsoFootnoteText', 'a href="#sdfootnote1sym"', 'a href="#sdfootnote1anc" name="sdfootnote1sym"', 'b', 'i', 'span style="white-space:pre-wrap"', 'blockquote', 'figure',
  'div data-pre-plain-text="[1] A: "', 'a href="javascript:alert(1)"', 'a href="https://www.google.com/url?q=javascript:alert(1)"', 'a href="https://x.safelinks.protection.outlook.com/?url=data:text/html,x"', 'a originalsrc="javascript:x" href=y',
  'a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F%3Ffbclid%3D1"', 'img src="javascript:x" alt="kata9"', 'img src="https://a.example/b.png"', 'style',
];
const tag = fc.constantFrom(...OPENERS);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.nat(999).map((number) => ` kata${number} `) }, { weight: 4, arbitrary: tag.map((name) => `<${name}>`) },
  { weight: 3, arbitrary: tag.map((name) => `</${name.split(' ')[0] ?? ''}>`) }, { weight: 1, arbitrary: fc.constantFrom('<br>', '<![if !supportLists]>', '<a href="#_ftn1">[1]</a>', '<p><a href="#_ftnref1" name="_ftn1">[1]</a> ', '·<span style="font:7pt">&nbsp;&nbsp;</span>', '\u200b', '&nbsp;', '1.&nbsp;&nbsp;') },
);

describe('a paste that is built to do harm', () => {
  it('gives blocks that the article takes, and no address that could run', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { blocks, pictures } = htmlToBlocks(pieces.join(''), { keepsPictures: true });
      z.array(blockSchema).parse(blocks);
      for (const url of urlsIn(blocks)) {
        expect(isSafeUrl(url)).toBe(true);
        expect(url).not.toMatch(/^\s*(?:javascript|data):/i);
      }
      for (const { url } of pictures) expect(url).toMatch(/^(?:https?:|data:image\/)/);
    }), { numRuns: 1500 });
  });

  it('loses and adds no word, whatever program it says it is from', () => {
    const shown = piece.filter((text) => !/Ignore|style>|alt=/.test(text));
    fc.assert(fc.property(fc.array(shown, { maxLength: 50 }), (pieces) => {
      expect(words(htmlToBlocks(pieces.join('')).blocks)).toEqual((pieces.join('').match(/kata\d+/g) ?? []).sort());
    }), { numRuns: 1500 });
  });

  it('may be nested to any depth', () => {
    fc.assert(fc.property(tag.filter((name) => !/Ignore|^style|^img/.test(name)), fc.integer({ min: 1, max: 10_000 }), (name, depth) => {
      const { blocks } = htmlToBlocks(`${`<${name}>`.repeat(depth)} kata1 `);
      z.array(blockSchema).parse(blocks);
      expect(words(blocks)).toEqual(['kata1']);
    }), { numRuns: 40 });
  });

  // What takes time to grow with its square would take minutes here; `npm run bench -- hostile-html` measures it.
  it.each(hostileShapes(HOSTILE_LENGTH))('may be 10 MB of $name', ({ name, html }) => {
    const begun = performance.now();
    htmlToBlocks(html());
    htmlToBlocks(`${'<div>'.repeat(10_000)}${name}`);
    expect(performance.now() - begun).toBeLessThan(30_000);
  }, 40_000);
});
