import type { command as english } from '../en/command.ts';
import type { Translation } from '../translation.ts';

export const command: Translation<typeof english> = {
};
