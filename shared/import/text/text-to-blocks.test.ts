import { describe, expect, it } from 'vitest';
import { blockText } from '../../article/text.ts';
import { textToBlocks } from './text-to-blocks.ts';

const paragraphs = (text: string): string[] => textToBlocks(text).map(blockText);

describe('pasted plain text', () => {
  it('is a paragraph a line, without the empty ones', () => {
    expect(paragraphs('satu\r\n\r\n  dua  \ntiga\n')).toEqual(['satu', 'dua', 'tiga']);
  });

  it('keeps the spaces around words from the middle of a line, so that they do not join their neighbours', () => {
    expect(paragraphs(' kata')).toEqual([' kata']);
    expect(paragraphs('kata ')).toEqual(['kata ']);
    expect(paragraphs('   ')).toEqual([]);
  });
});
