import { USUAL_HEADLINE_LIMITS } from './headline-limits.ts';
import type { HouseStyle } from './house-style.ts';

/** For any newsroom that writes in English, until it writes its own; the address is reserved and belongs to nobody (RFC 2606). */
export const generalEn: HouseStyle = {
  id: 'general-en',
  name: 'General (English)',
  language: 'en',
  publisher: { name: 'Redaksi', url: 'https://redaksi.example/' },
  labels: {
    relatedLinks: 'Read also:',
    relatedLinksRead: ['Also read', 'Read more', 'Read next', 'See also', 'Related', 'Related story', 'Related stories', 'More on this'],
    by: 'By',
    published: 'Published',
    updated: 'Updated',
    photo: 'Photo',
    correction: 'Correction',
    notes: 'Notes',
    embed: 'Show from',
    roles: {
      reporter: 'Reporter', writer: 'Writer', contributor: 'Contributor', translator: 'Translator',
      photographer: 'Photographer', editor: 'Editor',
    },
  },
  dateline: { agency: '', separator: ' — ' },
  credit: { pattern: '(Reporting by {authors}[; Editing by {editors}])', join: ', ' },
  dates: { timeZone: 'UTC', dateStyle: 'long', timeStyle: 'short' },
  text: { paragraphGap: 2 },
  page: {
    url: '{site}/{section}/{slug}',
    xAccount: '',
    accent: '#1f4b7a',
    accentDark: '#9cc7f2',
    fontFamily: 'serif',
    defaultSection: 'news',
  },
  embedHosts: [],
  headlineLimits: USUAL_HEADLINE_LIMITS,
  rules: { sets: ['consistency'], off: [], own: [] },
};
