/** Pictures within an article. */
export const figures = {
  'editor.figure.decorative': 'Decorative',
  'editor.figure.decorativeHint': 'None: the picture is decorative',
  'editor.figure.width': 'Width of the figure',
  'editor.figure.width.small': 'Small',
  'editor.figure.width.half': 'Half',
  'editor.figure.width.text': 'Text',
  'editor.figure.width.wide': 'Wide',
  'editor.figure.make.small': 'Make the figure small',
  'editor.figure.make.half': 'Make the figure half as wide as the text',
  'editor.figure.make.text': 'Make the figure as wide as the text',
  'editor.figure.make.wide': 'Make the figure wider than the text',
  'publish.unscaled': '{count, plural, one {# picture} other {# pictures}} could not be made smaller and went out as {count, plural, one {it} other {they}} came, with whatever the camera wrote into {count, plural, one {it} other {them}}, such as the place. Look at {count, plural, one {it} other {them}} before you publish.',
} as const;
