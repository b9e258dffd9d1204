import { expect, test } from 'vitest';
import { typedBlock } from './typed-block.ts';

test('signs that writers know from elsewhere make a heading, a list or a quote', () => {
  expect(['##', '###', '####', '-', '*', '1.', '[ ]', '[x]', '>'].map(typedBlock)).toEqual(['heading2', 'heading3', 'heading4', 'bullet', 'bullet', 'number', 'check', 'check', 'quote']);
});

test('one # is the headline, which is no block, and a year or a word is only a word', () => {
  expect(['#', '2.', '1998.', '--', 'constructor', ''].map(typedBlock)).toEqual([null, null, null, null, null, null]);
});
