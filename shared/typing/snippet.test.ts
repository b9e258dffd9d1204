import { expect, test } from 'vitest';
import { expandSnippets, snippetsSchema, triggerProblem, type Snippet } from './snippet.ts';

const snippets: Snippet[] = [{ trigger: '/ttd', text: 'Redaksi\nJakarta' }, { trigger: 'dki', text: 'Daerah Khusus Ibukota' }];

test('a space behind a trigger that is a word of its own gives the text in the place of both', () => {
  const expand = expandSnippets(snippets);
  expect(expand('Salam, /ttd', ' ')).toEqual({ length: 5, text: 'Redaksi\nJakarta' });
  expect(expand('dki', ' ')).toEqual({ length: 4, text: 'Daerah Khusus Ibukota' });
  expect(expand('Redki', ' ')).toBeNull();
  expect(expand('dki', '.')).toBeNull();
  expect(expand('DKI', ' ')).toBeNull();
  expect(expand('', ' ')).toBeNull();
});

test('a trigger is a word that no other snippet has', () => {
  expect(triggerProblem('', snippets, null)).toBe('empty');
  expect(triggerProblem('dua kata', snippets, null)).toBe('spaces');
  expect(triggerProblem('dki', snippets, null)).toBe('taken');
  expect(triggerProblem('dki', snippets, 1)).toBeNull();
  expect(snippetsSchema.safeParse(snippets).success).toBe(true);
  expect(snippetsSchema.safeParse([...snippets, { trigger: 'dki', text: 'x' }]).success).toBe(false);
  expect(snippetsSchema.safeParse([{ trigger: '', text: 'x' }]).success).toBe(false);
});
