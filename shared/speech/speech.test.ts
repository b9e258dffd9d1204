import { describe, expect, it } from 'vitest';
import type { Block } from '../article/block.ts';
import { chooseVoice, type Voice } from './choose-voice.ts';
import { spokenPieces } from './spoken-pieces.ts';

const voice = (name: string, lang: string, localService = true, isDefault = false): Voice => ({ name, lang, localService, default: isDefault });
const nameOf = (voices: readonly Voice[], language: string): string | undefined => chooseVoice(voices, language)?.name;

describe('the voice for a language', () => {
  it('is of its region, on this machine, and the platform\'s favourite, in this order', () => {
    expect(nameOf([voice('US', 'en-US', true, true), voice('GB', 'en-GB', false)], 'en-GB')).toBe('GB');
    expect(nameOf([voice('far', 'id-ID', false, true), voice('near', 'id_ID')], 'id')).toBe('near');
    expect(nameOf([voice('one', 'id-ID'), voice('favourite', 'id-ID', true, true)], 'id')).toBe('favourite');
    expect(nameOf([voice('US', 'en-US')], 'en-AU')).toBe('US');
  });

  it('is none where nobody speaks it: words in the wrong mouth help nobody', () => {
    expect(chooseVoice([voice('US', 'en-US', true, true)], 'id')).toBeNull();
    expect(chooseVoice([], 'en')).toBeNull();
  });
});

const paragraph: Block = {
  type: 'paragraph', id: 'p', children: [
    { type: 'text', text: 'Warga menyambut ' }, { type: 'text', text: 'pocket park', lang: 'en' }, { type: 'text', text: ' itu. Dr. Amir' }, { type: 'break' }, { type: 'text', text: 'datang!' },
  ],
};
const said = (block: Block, from?: number, to?: number): string[] => spokenPieces(block, 'id', from, to).map(({ text, language }) => `${language}: ${text}`);

describe('what is read aloud', () => {
  it('goes sentence by sentence, each phrase in its own language', () => {
    expect(said(paragraph)).toEqual(['id: Warga menyambut', 'en: pocket park', 'id: itu.', 'id: Dr. Amir\ndatang!']);
  });

  it('begins with the word that the caret is in, and ends where the selection does', () => {
    expect(said(paragraph, 19)).toEqual(['en: pocket park', 'id: itu.', 'id: Dr. Amir\ndatang!']);
    expect(said(paragraph, 0, 5)).toEqual(['id: Warga']);
    expect(said(paragraph, 44)).toEqual(['id: datang!']);
    expect(said(paragraph, 999)).toEqual([]);
  });

  it('has every part of a block, and nothing of links to other articles or of signs alone', () => {
    expect(said({ type: 'quote', id: 'q', children: [{ type: 'text', text: 'Akhirnya.' }], attribution: 'Ibu Wati' })).toEqual(['id: Akhirnya.', 'id: Ibu Wati']);
    expect(said({ type: 'list', id: 'l', style: 'bullet', items: [{ children: [{ type: 'text', text: 'Satu' }], nested: { style: 'bullet', items: [{ children: [{ type: 'text', text: 'Dua' }] }] } }] })).toEqual(['id: Satu', 'id: Dua']);
    expect(said({ type: 'relatedLinks', id: 'r', label: null, items: [{ id: 'i', articleId: null, title: 'Kali', url: null }] })).toEqual([]);
    expect(said({ type: 'paragraph', id: 'x', children: [{ type: 'text', text: '* * *' }] })).toEqual([]);
    expect(said({ type: 'rule', id: 'x' })).toEqual([]);
  });
});
