export const writingAids = {
  'editor.moreMarks': 'More formatting',
  'editor.superscript': 'Superscript',
  'editor.subscript': 'Subscript',
  'editor.code': 'Code',
  'editor.placeholder.next': 'Go to the next TK',
  'editor.placeholder.count': '{count, number} TK',
  'editor.placeholder.countNext': '{count, number} TK: go to the next one',
  'publish.placeholders': '“TK” is still in the article',
  'publish.placeholdersAnyway': 'Export all the same',
} as const;
