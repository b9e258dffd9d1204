import type { panels as english } from '../en/panels.ts';
import type { Translation } from '../translation.ts';

export const panels: Translation<typeof english> = {
};
