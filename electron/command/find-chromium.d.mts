/** What of a machine tells where a Chromium may be; `list` gives the names in a folder, none where it is not there. */
export type Machine = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly list: (folder: string) => string[];
};

/** Where a Chromium may be, best first. */
export function chromiumPlaces(machine: Machine): string[];

/** The Chromium of this machine, or null. */
export function findChromium(): string | null;
