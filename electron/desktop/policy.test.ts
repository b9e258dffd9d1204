import { describe, expect, it } from 'vitest';
import { pathOf } from './address.ts';
import { isForOutside } from './links.ts';
import { isPermitted } from './permissions.ts';
import { isOurs } from './sender.ts';

describe('Electron listens', () => {
  it('to the main frame of our window on our page, and to no other', () => {
    expect(isOurs({ origin: 'redaksi://app', parent: null }, true)).toBe(true);
    expect(isOurs({ origin: 'redaksi://app', parent: {} }, true)).toBe(false);
    expect(isOurs({ origin: 'redaksi://app', parent: null }, false)).toBe(false);
    expect(isOurs(null, true)).toBe(false);
    for (const origin of ['null', 'file://', 'https://app', 'redaksi://apps', 'redaksi://app.attacker.example', '']) expect(isOurs({ origin, parent: null }, true)).toBe(false);
  });
});

describe('a page may', () => {
  it('write to the clipboard when it is ours, and nothing else', () => {
    expect(isPermitted('clipboard-sanitized-write', 'redaksi://app/index.html')).toBe(true);
    expect(isPermitted('clipboard-sanitized-write', 'https://attacker.example/')).toBe(false);
    expect(isPermitted('fullscreen', 'redaksi://app/index.html')).toBe(true);
    expect(isPermitted('fullscreen', 'https://attacker.example/')).toBe(false);
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'hid']) {
      expect(isPermitted(permission, 'redaksi://app/index.html')).toBe(false);
    }
  });
});

describe('an address', () => {
  it('is handed to the system only when it is of the web or of mail', () => {
    for (const address of ['https://example.com/', 'http://example.com/', 'mailto:rina@example.com']) expect(isForOutside(address)).toBe(true);
    for (const address of ['file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'smb://host/share', 'ms-msdt:/id', 'redaksi://app/', 'vbscript:x', 'example.com', '']) expect(isForOutside(address)).toBe(false);
  });

  it('is ours only with our scheme and name', () => {
    expect(pathOf('redaksi://app/')).toBe('');
    expect(pathOf('redaksi://app/preview/a1/?x=1#y')).toBe('preview/a1/');
    for (const address of ['redaksi://other/', 'redaksi://app.example/', 'redaksi:///x', 'https://app/', 'x']) expect(pathOf(address)).toBeNull();
  });
});
