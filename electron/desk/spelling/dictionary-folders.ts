import { posix, win32 } from 'node:path';

/** A folder that may hold dictionaries; `below`: or folders of this name's beginning that do. */
export type DictionaryFolder = { readonly path: string; readonly below?: string };

export type Machine = { readonly platform: NodeJS.Platform; readonly home: string; readonly env: Readonly<Record<string, string | undefined>> };

/** LibreOffice keeps each language in an extension of its own. */
const OFFICE = 'dict-';

/** Where systems, package managers and LibreOffice keep Hunspell dictionaries, the person's own folders first. */
export function dictionaryFolders({ platform, home, env }: Machine): DictionaryFolder[] {
  const { join, delimiter, isAbsolute } = platform === 'win32' ? win32 : posix;
  const listed = (name: string, otherwise: string): string[] => (env[name] || otherwise).split(delimiter).filter((path) => isAbsolute(path));
  const plain = (...paths: string[]): DictionaryFolder[] => paths.map((path) => ({ path }));
  const office = (...paths: string[]): DictionaryFolder[] => paths.map((path) => ({ path, below: OFFICE }));
  const named = plain(...listed('DICPATH', ''));
  if (platform === 'win32') {
    const programs = ['ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) => listed(name, ''));
    return [
      ...named, ...plain(...['APPDATA', 'LOCALAPPDATA'].flatMap((name) => listed(name, '')).map((path) => join(path, 'hunspell'))),
      ...programs.flatMap((path) => office(join(path, 'LibreOffice', 'share', 'extensions'))),
    ];
  }
  const inData = (path: string): DictionaryFolder[] => plain(join(path, 'hunspell'), join(path, 'myspell'), join(path, 'myspell', 'dicts'));
  const data = [...listed('XDG_DATA_HOME', join(home, '.local', 'share')), ...listed('XDG_DATA_DIRS', '/usr/local/share:/usr/share')];
  const usual = ['/usr/local/share', '/usr/share', ...(platform === 'darwin' ? ['/opt/homebrew/share'] : [])].filter((path) => !data.includes(path));
  return [
    ...named,
    ...(platform === 'darwin' ? [...plain(join(home, 'Library', 'Spelling'), '/Library/Spelling'), ...office('/Applications/LibreOffice.app/Contents/Resources/extensions')] : []),
    ...[...data, ...usual].flatMap(inData),
    ...(platform === 'darwin' ? [] : office('/usr/lib/libreoffice/share/extensions', '/usr/lib64/libreoffice/share/extensions', '/opt/libreoffice/share/extensions')),
  ];
}
