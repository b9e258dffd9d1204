import { expect, it } from 'vitest';
import { blockSchema } from '../../../shared/article/block.ts';
import { pastedEmbed, typedEmbed } from './typed-embed.ts';

const VIDEO = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

it('a typed address is that of the post itself, with or without https', () => {
  for (const typed of ['youtu.be/dQw4w9WgXcQ', ' https://youtu.be/dQw4w9WgXcQ?si=abc ', `${VIDEO}&feature=share`]) expect(typedEmbed(typed, []), typed).toBe(VIDEO);
});

it('any other web address stays as it is, and what is none is refused', () => {
  expect(typedEmbed('https://grafik.example/a?b=1', [])).toBe('https://grafik.example/a?b=1');
  for (const typed of ['', 'halo', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', '/berita', 'https://', 'java\tscript:alert(1)', `https://example.org/${'a'.repeat(5000)}`]) {
    expect(typedEmbed(typed, []), typed).toBeNull();
  }
});

it('only an address alone, of a provider or a site that the house style names, is pasted as a post', () => {
  const block = pastedEmbed(`${VIDEO}&si=abc\n`, []);
  expect(blockSchema.parse(block)).toMatchObject({ type: 'embed', url: VIDEO, title: '' });
  for (const text of [`lihat ${VIDEO}`, `${VIDEO}\n${VIDEO}`, 'https://grafik.example/a', 'youtu.be/dQw4w9WgXcQ', '']) expect(pastedEmbed(text, []), text).toBeNull();
  expect(pastedEmbed('https://grafik.example/a', ['grafik.example'])).toMatchObject({ url: 'https://grafik.example/a' });
});
