export const templates = {
  'duplicate.this': 'Duplicate this article',
  'duplicate.done': 'This is the copy of “{headline}”. Give it a headline of its own.',
} as const;
