import type { history as english } from '../en/history.ts';
import type { Translation } from '../translation.ts';

export const history: Translation<typeof english> = {
  'panels.revision.restored': 'Sebelum pemulihan',
  'panels.revision.writing': 'Setelah sepuluh menit menulis',
  'panels.revision.rest': 'Saat berhenti menulis',
  'panels.revision.migration': 'Sebelum bentuk artikel berubah',
};
