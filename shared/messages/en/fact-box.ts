export const factBox = {
  'editor.kind.factBox': 'Fact box',
  'editor.insert.factBox': 'Insert a fact box',
  'editor.factBox.title': 'Title of the fact box',
  'editor.factBox.words': 'What the fact box says',
  'editor.factBox.tools': 'Formatting of the fact box',
  'editor.factBox.noPictures': 'A picture cannot stand in a fact box: only the words were taken. Paste the picture above or below the box.',
} as const;
