export const speech = {
  'speech.name': 'Reading aloud',
  'speech.start': 'Read aloud from the caret',
  'speech.stop': 'Stop reading aloud',
  'speech.startOrStop': 'Read aloud',
  'speech.pause': 'Pause reading aloud',
  'speech.goOn': 'Go on reading aloud',
  'speech.reading': 'Reading aloud',
  'speech.paused': 'Reading aloud is paused',
  'speech.noVoice': 'This computer has no voice for {language}, so nothing can be read aloud. Add one in the settings of the system, then start Redaksi again.',
  'speech.nothing': 'There is nothing to read aloud behind the caret.',
  'speech.failed': 'The voice stopped by itself. The article is as it was; start reading aloud again.',
} as const;
