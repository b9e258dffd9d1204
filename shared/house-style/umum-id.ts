import { USUAL_HEADLINE_LIMITS } from './headline-limits.ts';
import type { HouseStyle } from './house-style.ts';

/** For any Indonesian newsroom, until it writes its own; the address is reserved and belongs to nobody (RFC 2606). */
export const umumId: HouseStyle = {
  id: 'umum-id',
  name: 'Umum (Indonesia)',
  language: 'id',
  publisher: { name: 'Redaksi', url: 'https://redaksi.example/' },
  labels: {
    relatedLinks: 'Baca juga:',
    relatedLinksRead: [
      'Baca', 'Baca selengkapnya', 'Baca pula', 'Lihat juga', 'Simak juga', 'Simak', 'Berita terkait', 'Artikel terkait', 'Terkait',
    ],
    by: 'Oleh',
    published: 'Terbit',
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
  dateline: { agency: '', separator: ' — ' },
  credit: { pattern: '({authors}[/{editors}])', join: ', ' },
  dates: { timeZone: 'Asia/Jakarta', dateStyle: 'full', timeStyle: 'short' },
  text: { paragraphGap: 2 },
  page: {
    url: '{site}/{section}/{slug}',
    xAccount: '',
    accent: '#8a1c1c',
    accentDark: '#f2a3a3',
    fontFamily: 'serif',
    defaultSection: 'berita',
  },
  embedHosts: [],
  headlineLimits: USUAL_HEADLINE_LIMITS,
  rules: { sets: ['id-eyd', 'consistency'], off: [], own: [] },
};
