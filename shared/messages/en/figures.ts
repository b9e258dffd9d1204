/** Pictures within an article. */
export const figures = {
  'editor.figure.decorative': 'Decorative',
  'editor.figure.decorativeHint': 'None: the picture is decorative',
} as const;
