import type { checks as english } from '../en/checks.ts';
import type { Translation } from '../translation.ts';

export const checks: Translation<typeof english> = {
};
