import { firstLibrary } from './001-first-library.ts';
import { historyAndTrash } from './002-history-and-trash.ts';
import { templatesAndPlaceholders } from './003-templates-and-placeholders.ts';
import type { Migration } from './migration.ts';

/** In order. A step that has been released is never changed; a new one is added behind it. */
export const migrations: readonly Migration[] = [firstLibrary, historyAndTrash, templatesAndPlaceholders];
