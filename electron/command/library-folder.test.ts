import { describe, expect, it } from 'vitest';
import { terminalLanguage } from './language.ts';
import { ownCache, ownLibrary, ownProfile } from './library-folder.ts';

describe('without --library, the command uses', () => {
  it('the XDG data home on Linux, unless that is not an absolute path', () => {
    expect(ownLibrary({ platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home: '/home/rina' })).toBe('/data/redaksi');
    expect(ownLibrary({ platform: 'linux', env: { XDG_DATA_HOME: 'data' }, home: '/home/rina' })).toBe('/home/rina/.local/share/redaksi');
    expect(ownLibrary({ platform: 'linux', env: {}, home: '/home/rina' })).toBe('/home/rina/.local/share/redaksi');
  });

  it('Application Support on a Mac and AppData on Windows', () => {
    expect(ownLibrary({ platform: 'darwin', env: {}, home: '/Users/rina' })).toBe('/Users/rina/Library/Application Support/Redaksi');
    expect(ownLibrary({ platform: 'win32', env: { APPDATA: 'C:\\Users\\rina\\AppData\\Roaming' }, home: 'C:\\Users\\rina' })).toBe('C:\\Users\\rina\\AppData\\Roaming\\Redaksi');
  });

  it('a cache that lies apart from the library', () => {
    expect(ownCache({ platform: 'linux', env: {}, home: '/home/rina' })).toBe('/home/rina/.cache/redaksi');
    expect(ownCache({ platform: 'win32', env: { LOCALAPPDATA: 'C:\\L' }, home: 'C:\\' })).toBe('C:\\L\\Redaksi\\Cache');
  });

  it('a profile of Electron that lies apart from every library and is each library\'s own', () => {
    for (const platform of ['linux', 'darwin', 'win32']) {
      const rina = { platform, env: {}, home: '/home/rina' };
      expect(ownProfile(rina, '/a')).toBe(ownProfile(rina, '/a'));
      expect(ownProfile(rina, '/a')).not.toBe(ownProfile(rina, '/b'));
      expect(ownProfile(rina, '/a').toLowerCase().startsWith(ownLibrary(rina).toLowerCase())).toBe(false);
    }
  });
});

describe('the command speaks', () => {
  it('the language of the terminal', () => {
    expect(terminalLanguage({ LANG: 'id_ID.UTF-8' })).toBe('id');
    expect(terminalLanguage({ LANG: 'id_ID.UTF-8', LC_ALL: 'C' })).toBe('en');
    expect(terminalLanguage({ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'id' })).toBe('id');
    expect(terminalLanguage({ LANG: 'ido' })).toBe('en');
    expect(terminalLanguage({})).toBe('en');
  });
});
