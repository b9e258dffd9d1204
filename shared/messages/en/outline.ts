export const outline = {
  'outline.tab': 'Outline',
  'outline.name': 'Outline of the article',
  'outline.go': 'Show the outline',
  'outline.goTo': 'Go to this section',
  'outline.more': 'More for “{title}”',
  'outline.up': 'Move the section up',
  'outline.down': 'Move the section down',
  'outline.moved': '“{title}” now stands {direction, select, up {before} other {after}} “{other}”.',
  'outline.end': '“{title}” is already the {direction, select, up {first} other {last}} section here.',
  'outline.noSection': 'The caret is in no section yet: it stands before the first heading.',
  'outline.untitled': 'Heading without words',
  'outline.empty': 'No headings yet. Turn a paragraph into a heading, and it appears here.',
} as const;
