import { z } from 'zod';

/** How many ways by keys one action may have. */
export const MOST_KEYS = 4;

/**
 * Keys pressed together in the one way that they are stored and compared: "Mod+Alt+Shift+P". Mod is Ctrl, on a Mac Cmd.
 * The last is a sign as its keycap has it (a letter as a capital), a name of `KeyboardEvent.key`, "Plus" or "Space".
 */
export const keysSchema = z.string().max(40).regex(/^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(?:F\d{1,2}|[A-Z][A-Za-z]+|[^\s+\p{Ll}\p{C}])$/u);

/** What a person has changed: the keys of an action by its id; no keys at all is an empty list. */
export const shortcutsSchema = z.record(z.string().regex(/^[A-Za-z0-9-]{1,60}$/), z.array(keysSchema).max(MOST_KEYS));
export type Shortcuts = Readonly<Record<string, readonly string[]>>;
