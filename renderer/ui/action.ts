/**
 * Something a person can do, however they reach it: by the command palette, by its shortcut or by a button.
 * `shortcut` is written "Mod+Shift+P"; Mod is Ctrl, on a Mac Cmd.
 */
export type Action = {
  readonly id: string;
  readonly title: string;
  readonly shortcut?: string;
  readonly isEnabled?: boolean;
  readonly run: () => void;
};
