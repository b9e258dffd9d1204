import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { html, text } from './html.ts';

it('escapes any text so that a browser reads it back, less only what HTML may not hold', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => {
    const [node] = parseFragment(`<p>${text(value)}</p>`).childNodes;
    const [read] = node && 'childNodes' in node ? node.childNodes : [];
    const allowed = value.replace(/[\p{Noncharacter_Code_Point}]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu, '').replace(/[\v\f\r\u0085]/g, ' ').toWellFormed();
    expect(read && 'value' in read ? read.value : '').toBe(allowed);
  }), { numRuns: 2000 });
});
it('puts templates together in order', () => {
  expect(html`<p title="${text('"')}">${text('<')}${2}</p>`).toBe('<p title="&quot;">&lt;2</p>');
});
