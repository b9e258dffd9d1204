import type { blockMenu as english } from '../en/block-menu.ts';
import type { Translation } from '../translation.ts';

export const blockMenu: Translation<typeof english> = {
  'editor.block.menu': 'Menu blok',
  'editor.block.handle': 'Seret untuk memindahkan, klik untuk membuka menu blok',
  'editor.block.menuOf': '{kind}, blok {place, number} dari {count, number}',
  'editor.block.turnInto': 'Ubah menjadi',
  'editor.block.duplicate': 'Gandakan blok',
  'editor.block.moved': '{kind} dipindahkan: kini blok {place, number} dari {count, number}.',
  'editor.block.first': 'Ini sudah blok pertama.',
  'editor.block.last': 'Ini sudah blok terakhir.',
  'editor.block.duplicated': '{kind} digandakan: salinannya blok {place, number} dari {count, number}.',
  'editor.block.removed': '{kind} dihapus.',
  'editor.block.turned': 'Diubah menjadi: {kind}.',
};
