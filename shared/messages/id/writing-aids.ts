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
  'settings.writing': 'Menulis',
  'settings.smartTyping': 'Tanda kutip dan tanda pisah',
  'settings.smartTypingText': '“Seperti cetakan” memasang tanda menurut bahasa artikel selagi Anda mengetik; satu kali urung mengembalikan yang diketik. “Seperti diketik” membiarkan kutip lurus dan tanda hubung ganda.',
  'settings.smartTyping.on': 'Seperti cetakan',
  'settings.smartTyping.off': 'Seperti diketik',
  'editor.smartTyping.on': 'Tanda kutip dan tanda pisah seperti cetakan',
  'editor.smartTyping.off': 'Tanda kutip dan tanda pisah seperti diketik',
};
