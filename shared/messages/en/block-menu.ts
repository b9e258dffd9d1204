export const blockMenu = {
  'editor.block.menu': 'Block menu',
  'editor.block.handle': 'Drag to move, press for the block menu',
  'editor.block.menuOf': '{kind}, block {place, number} of {count, number}',
  'editor.block.turnInto': 'Turn into',
  'editor.block.duplicate': 'Duplicate block',
  'editor.block.moved': '{kind} moved: block {place, number} of {count, number} now.',
  'editor.block.first': 'This is the first block already.',
  'editor.block.last': 'This is the last block already.',
  'editor.block.duplicated': '{kind} duplicated: the copy is block {place, number} of {count, number}.',
  'editor.block.removed': '{kind} removed.',
  'editor.block.turned': 'Turned into: {kind}.',
} as const;
