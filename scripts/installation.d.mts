type Packages = Record<string, { version?: string; integrity?: string; optional?: boolean; devOptional?: boolean }> | null;

/** Whether node_modules holds what package-lock.json names. */
export function isInstalled(root: string): boolean;

/** Whether every package of `wanted` is among the `present` ones in that very version. */
export function isSame(wanted: Packages, present: Packages): boolean;

/** Runs `npm ci`; what npm prints goes to stderr. */
export function install(root: string): boolean;
