export const templates = {
  'duplicate.this': 'Duplikatkan artikel ini',
  'duplicate.done': 'Ini salinan “{headline}”. Beri judul sendiri.',
} as const;
