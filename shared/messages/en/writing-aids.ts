export const writingAids = {
  'editor.moreMarks': 'More formatting',
  'editor.superscript': 'Superscript',
  'editor.subscript': 'Subscript',
  'editor.code': 'Code',
} as const;
