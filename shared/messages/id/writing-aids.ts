import type { writingAids as english } from '../en/writing-aids.ts';
import type { Translation } from '../translation.ts';

export const writingAids: Translation<typeof english> = {
  'editor.moreMarks': 'Format lain',
  'editor.superscript': 'Superskrip',
  'editor.subscript': 'Subskrip',
  'editor.code': 'Kode',
};
