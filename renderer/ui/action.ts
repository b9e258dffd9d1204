import type { ActionId } from './action-catalogue.ts';

/**
 * Something a person can do, however they reach it: by the command palette, by its keys or by a button. Behind a colon
 * stands which of many it is, where the palette offers one for each of something; such a one has no keys.
 */
export type Action = {
  readonly id: ActionId | `${ActionId}:${string}`;
  readonly title: string;
  readonly isEnabled?: boolean;
  readonly run: () => void;
};
