export const importMarkdown = {
  'import.note.frontMatter': 'Not taken from what stands above the text: {text}',
  'import.note.frontMatterUnread': 'What stands above the text cannot be taken apart as YAML; it was kept at the beginning of the text and marked [TK], so that it is not published by oversight{text}',
  'import.note.frontMatterComment': 'A comment above the text, not taken: {text}',
  'import.note.frontMatterKept': 'Kept below the text, because it is long, and marked [TK], so that it is not published by oversight: {text}',
  'import.note.localImage': 'Picture not brought in, because it lies beside the file: {text}',
  'import.note.remoteImage': 'Picture not fetched; its place was kept: {text}',
  'import.note.onlyWordsHere': 'Too long or too deeply nested to be read as Markdown in places; there, the text was kept with its signs{text}',
  'editor.pastedMarkdown': 'Read as Markdown.',
} as const;
