import { USUAL_HEADLINE_LIMITS } from './headline-limits.ts';
import type { HouseStyle } from './house-style.ts';

export const tribunnews: HouseStyle = {
  id: 'tribunnews',
  name: 'Tribunnews',
  language: 'id',
  publisher: { name: 'Tribunnews.com', url: 'https://www.tribunnews.com/' },
  labels: {
    relatedLinks: 'Baca juga:',
    relatedLinksRead: ['Baca', 'Baca selengkapnya', 'Lihat juga', 'Simak juga', 'Berita terkait', 'Artikel terkait'],
    by: 'Penulis',
    published: 'Tayang',
    updated: 'Diperbarui',
    photo: 'Foto',
    correction: 'Ralat',
    notes: 'Catatan',
    embed: 'Tampilkan dari',
    roles: {
      reporter: 'Reporter', writer: 'Penulis', contributor: 'Kontributor', translator: 'Penerjemah',
      photographer: 'Fotografer', editor: 'Editor',
    },
  },
  dateline: { agency: 'TRIBUNNEWS.COM', separator: ' - ' },
  credit: { pattern: '({publisher}, {authors}[/{editors}])', join: ', ' },
  dates: { timeZone: 'Asia/Jakarta', dateStyle: 'full', timeStyle: 'short' },
  text: { paragraphGap: 1 },
  page: {
    url: '{site}/{section}/{year}/{month}/{day}/{slug}',
    xAccount: '@tribunnews',
    accent: '#005596',
    accentDark: '#6cb8f0',
    fontFamily: 'sans',
    defaultSection: 'news',
  },
  embedHosts: [],
  headlineLimits: USUAL_HEADLINE_LIMITS,
  rules: { sets: ['id-eyd', 'consistency'], off: [], own: [] },
};
