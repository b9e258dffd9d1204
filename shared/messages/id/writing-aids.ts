import type { writingAids as english } from '../en/writing-aids.ts';
import type { Translation } from '../translation.ts';

export const writingAids: Translation<typeof english> = {
  'editor.moreMarks': 'Format lain',
  'editor.superscript': 'Superskrip',
  'editor.subscript': 'Subskrip',
  'editor.code': 'Kode',
  'editor.placeholder.next': 'Ke TK berikutnya',
  'editor.placeholder.count': '{count, number} TK',
  'editor.placeholder.countNext': '{count, number} TK: ke yang berikutnya',
  'publish.placeholders': 'Masih ada “TK” dalam artikel',
  'publish.placeholdersAnyway': 'Tetap ekspor',
};
