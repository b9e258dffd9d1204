export const blocks = {
  'editor.kind.footnote': 'Footnote',
  'editor.footnote.insert': 'Insert a footnote',
  'editor.footnote.numbered': 'Footnote {number, number}',
  'editor.footnotes': 'Footnotes',
  'editor.footnote.empty': 'Not written yet',
  'editor.footnote.words': 'Words of the footnote',
  'editor.footnote.hint': 'A source or an explanation',
  'editor.footnote.edit': 'Edit footnote {number, number}',
  'editor.footnote.remove': 'Remove footnote',
  'editor.footnote.done': 'Done',
} as const;
