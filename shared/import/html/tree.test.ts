import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { isText } from './element.ts';
import { wordsWithoutTags } from './tree.ts';

test('words without tags are what a parser reads of them, whatever characters they are made of', () => {
  const unit = fc.oneof({ weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) }, fc.constantFrom('kata ', '&amp;', '&', '&nbsp', '\r\n', '\r', '\n', '\u0000', '\u000c', '\u0085', '>', '\ud800'));
  fc.assert(fc.property(fc.array(unit), (units) => {
    const text = units.join('').replaceAll('<', '');
    const [read] = parseFragment(text).childNodes;
    expect(wordsWithoutTags(text)).toBe(read && isText(read) ? read.value : '');
  }), { numRuns: 2000 });
  expect(wordsWithoutTags('Satu<br>dua &amp; <b>tiga</b><script>x</script> < empat')).toBe('Satu\ndua & \ntiga\n < empat');
});
