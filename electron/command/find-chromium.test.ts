import { describe, expect, it } from 'vitest';
import { chromiumPlaces } from './find-chromium.mjs';

const nothing = (): string[] => [];

describe('a Chromium is looked for', () => {
  it('only where REDAKSI_CHROMIUM says, when it says anything', () => {
    expect(chromiumPlaces({ platform: 'linux', env: { REDAKSI_CHROMIUM: '/x/chrome', PATH: '/usr/bin' }, home: '/home/rina', list: nothing })).toEqual(['/x/chrome']);
  });

  it('on Linux: Chrome, then Chromium, then Edge along PATH, then Playwright\'s newest', () => {
    const places = chromiumPlaces({
      platform: 'linux', env: { PATH: '/usr/local/bin:relative:/usr/bin' }, home: '/home/rina',
      list: (folder) => (folder === '/home/rina/.cache/ms-playwright' ? ['chromium-999', 'ffmpeg-1011', 'chromium-1200', 'chromium_headless_shell-1200'] : []),
    });
    const order = ['/usr/local/bin/google-chrome', '/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/microsoft-edge',
      '/home/rina/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome', '/home/rina/.cache/ms-playwright/chromium-999/chrome-linux/chrome'].map((place) => places.indexOf(place));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(places.some((place) => place.includes('relative') || place.includes('headless_shell'))).toBe(false);
  });

  it('on a Mac in both folders of applications, on Windows in every program folder', () => {
    const mac = chromiumPlaces({ platform: 'darwin', env: {}, home: '/Users/rina', list: nothing });
    expect(mac[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(mac).toContain('/Users/rina/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    const windows = chromiumPlaces({ platform: 'win32', env: { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\rina\\AppData\\Local' }, home: '', list: nothing });
    expect(windows[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});
