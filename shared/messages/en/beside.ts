export const beside = {
  'beside.name': 'Read beside',
  'beside.open': 'Read another article beside this one',
  'beside.close': 'Close the article beside',
  'beside.find': 'Find an article to read beside',
  'beside.swap': 'Write this one, read the other',
  'beside.page': '“{headline}”, to read',
  'beside.gone': 'This article is not in the library any more.',
  'beside.hint': 'Words can be copied or dragged from there into the article that you write. Alt+Enter on an article of the desk opens it here too.',
} as const;
