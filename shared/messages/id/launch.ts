import type { launch as english } from '../en/launch.ts';
import type { Translation } from '../translation.ts';

export const launch: Translation<typeof english> = {
};
