export const importPage = {
  'import.note.wholePage': 'The article could not be told apart from the rest of the page; the whole page was brought in{text}',
  'import.note.paywalled': 'The page says that only subscribers may read all of it; what it showed was brought in{text}',
  'import.note.textFromData': 'The page showed only a part; the text was taken whole from its data{text}',
  'import.note.otherHeadline': 'The page shows another headline than its data say; it was kept in the text: “{text}”',
  'import.note.frameAddress': 'What a frame of another site showed is not brought in; its address was kept as a link: {text}',
  'import.note.leftOut': 'Left out as not part of the article: “{text}”',
  'import.note.hiddenParts': 'Parts that the page did not show were left out: {text}',
} as const;
