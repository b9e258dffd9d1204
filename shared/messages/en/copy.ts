/** Taking a whole article out by the clipboard. */
export const copy = {
  'copy.html': 'Copy article as HTML',
  'copy.text': 'Copy article as plain text',
  'copy.markdown': 'Copy article as Markdown',
  'copy.done': '{form, select, html {The article is on the clipboard as HTML.} markdown {The article is on the clipboard as Markdown.} other {The article is on the clipboard as plain text.}}{pictures, plural, =0 {} one { Its picture is named in it and does not come along: export the article to have it.} other { Its # pictures are named in it and do not come along: export the article to have them.}}',
  'copy.failed': 'The article could not be put on the clipboard. It is safe, and nothing was changed. Export it instead.',
} as const;
