/** Pictures within an article. */
export const figures = {
  'editor.figure.decorative': 'Decorative',
  'editor.figure.decorativeHint': 'None: the picture is decorative',
  'publish.unscaled': '{count, plural, one {# picture} other {# pictures}} could not be made smaller and went out as {count, plural, one {it} other {they}} came, with whatever the camera wrote into {count, plural, one {it} other {them}}, such as the place. Look at {count, plural, one {it} other {them}} before you publish.',
} as const;
