import type { error as english } from '../en/error.ts';
import type { Translation } from '../translation.ts';

export const error: Translation<typeof english> = {
};
