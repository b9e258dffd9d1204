import { createHash } from 'node:crypto';
import { posix, win32 } from 'node:path';

export type Person = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/** The person's own library where the call names none: XDG data home, Application Support or AppData. */
export function ownLibrary({ platform, env, home }: Person): string {
  if (platform === 'win32') return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Redaksi');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Redaksi');
  // The XDG base directory specification: a relative path is not valid and is ignored.
  const data = env.XDG_DATA_HOME !== undefined && posix.isAbsolute(env.XDG_DATA_HOME) ? env.XDG_DATA_HOME : posix.join(home, '.local', 'share');
  return posix.join(data, 'redaksi');
}

/** Where the browser window of `redaksi open` keeps its profile: a cache, which may be deleted at any time. */
export function ownCache({ platform, env, home }: Person): string {
  if (platform === 'win32') return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Redaksi', 'Cache');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Caches', 'Redaksi');
  const cache = env.XDG_CACHE_HOME !== undefined && posix.isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : posix.join(home, '.cache');
  return posix.join(cache, 'redaksi');
}

/**
 * Where Electron keeps what Chromium writes for itself, one folder for each library. Electron's own choice would be the
 * library's folder on systems that do not tell "Redaksi" from "redaksi"; and because the folder is also what one running
 * instance is known by, a second library would only bring the first one's window to the front.
 */
export function ownProfile(person: Person, library: string): string {
  const { join } = person.platform === 'win32' ? win32 : posix;
  return join(ownCache(person), 'electron', createHash('sha256').update(library).digest('hex').slice(0, 16));
}
