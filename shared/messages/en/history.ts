export const history = {
  'panels.revision.restored': 'Before a restore',
  'panels.revision.writing': 'After ten minutes of writing',
  'panels.revision.rest': 'At rest',
  'panels.revision.migration': 'Before the form of articles changed',
} as const;
