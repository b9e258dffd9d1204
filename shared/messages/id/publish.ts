import type { publish as english } from '../en/publish.ts';
import type { Translation } from '../translation.ts';

export const publish: Translation<typeof english> = {
};
