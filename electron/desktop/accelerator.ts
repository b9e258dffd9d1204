/** Where Electron names a key otherwise than `KeyboardEvent.key` does. */
const NAMES: Readonly<Record<string, string>> = { Mod: 'CommandOrControl', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right' };

/** The first keys that a person gave to an action, as a menu takes them: "CommandOrControl+Shift+Z". Without any, the menu keeps those of its role. */
export function ownAccelerator(keys: readonly string[] | undefined): { readonly accelerator?: string } {
  const [first] = keys ?? [];
  return first === undefined ? {} : { accelerator: first.split('+').map((part) => NAMES[part] ?? part).join('+') };
}
