import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../shared/contract/message.ts';
import { translator } from '../../shared/messages/translate.ts';
import type { Desk } from '../desk/desk.ts';
import { openDesk } from '../desk/open-desk.ts';
import { askForward } from '../desk/hosting/bring-forward.ts';
import { MESSAGE, REQUEST, SAVE_FILES, WINDOW_ARGUMENT } from './channels.ts';
import { windowOptions } from './window.ts';
import { openWorkstation, type ElectronParts } from './workstation.ts';

type Listener = (event: unknown, ...values: unknown[]) => unknown;

/** A page as Electron's main process sees it; what is sent to it is kept. */
class StandInContents extends EventEmitter {
  readonly id: number;
  readonly sent: Message[] = [];
  reloads = 0;
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  constructor(id: number) { super(); this.id = id; }
  send(channel: string, message: Message): void { if (channel === MESSAGE) { this.sent.push(message); this.emit('sent'); } }
  isDestroyed(): boolean { return false; }
  reload(): void { this.reloads += 1; }
  setWindowOpenHandler(handler: typeof this.openHandler): void { this.openHandler = handler; }
}
class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents;
  readonly options: BrowserWindowConstructorOptions;
  address = '';
  constructor(options: BrowserWindowConstructorOptions, id: number) { super(); this.options = options; this.webContents = new StandInContents(id); }
  async loadURL(address: string): Promise<void> { this.address = address; }
  show(): void { this.emit('show'); }
  focus(): void { this.emit('focused'); }
  isMinimized(): boolean { return false; }
  close(): void { this.emit('close'); }
  destroy(): void { this.emit('destroyed'); }
  isDestroyed(): boolean { return false; }
}

/** Electron without its binary: keeps what it is given, in Electron's own types at the seam. */
function standIn() {
  const app = Object.assign(new EventEmitter(), { quit: () => app.emit('quit-asked'), exit: (code: number) => void app.emit('exited', code) });
  const kept = {
    app, windows: [] as StandInWindow[], on: new Map<string, Listener>(), handled: new Map<string, Listener>(), opened: [] as string[], menu: [] as MenuItemConstructorOptions[],
    pages: (async () => new Response()) as (request: Request) => Promise<Response> | Response,
    permitted: (() => true) as (contents: unknown, permission: string, origin: string) => boolean, savePath: '',
    asked: (() => undefined) as (contents: unknown, permission: string, answer: (isGranted: boolean) => void, details: { requestingUrl: string }) => void,
    session: new EventEmitter(), chosen: 0,
  };
  const parts = {
    app,
    session: Object.assign(kept.session, {
      setPermissionRequestHandler: (handler: typeof kept.asked) => { kept.asked = handler; },
      setPermissionCheckHandler: (handler: typeof kept.permitted) => { kept.permitted = handler; }, setDevicePermissionHandler: () => undefined,
    }),
    protocol: { handle: (_scheme: string, handler: typeof kept.pages) => { kept.pages = handler; } },
    ipcMain: { on: (channel: string, listener: Listener) => kept.on.set(channel, listener), handle: (channel: string, listener: Listener) => { kept.handled.set(channel, listener); } },
    shell: { openExternal: async (url: string) => { kept.opened.push(url); } },
    dialog: { showSaveDialog: async () => ({ canceled: kept.savePath === '', filePath: kept.savePath }), showOpenDialog: async () => ({ canceled: kept.savePath === '', filePaths: [kept.savePath] }), showMessageBoxSync: () => kept.chosen },
    menu: { buildFromTemplate: (template: MenuItemConstructorOptions[]) => { kept.menu = template; return {}; }, setApplicationMenu: () => undefined },
    createWindow: (options: BrowserWindowConstructorOptions) => {
      const window = new StandInWindow(options, kept.windows.length + 1);
      kept.windows.push(window);
      return window as unknown as BrowserWindow;
    },
  };
  return { kept, parts: parts as unknown as ElectronParts };
}

let folder: string;
let desk: Desk;
let kept: ReturnType<typeof standIn>['kept'];
let first: StandInWindow;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redaksi-desktop-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Redaksi</title>');
  desk = await openDesk({ libraryFolder: join(folder, 'library'), samples: false, version: '0.0.0' });
  const made = standIn();
  kept = made.kept;
  openWorkstation(made.parts, { desk, library: join(folder, 'library'), rendererFolder: folder, platform: 'linux', translate: translator('en') });
  const [window] = kept.windows;
  if (window === undefined) throw new Error('no window was opened');
  first = window;
});
afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

const ours = { origin: 'redaksi://app', parent: null };
const emitted = (source: EventEmitter, name: string): Promise<unknown> => new Promise((resolve) => { source.once(name, resolve); });
const request = (senderFrame: object | null, id: number, message: unknown): void => void kept.on.get(REQUEST)?.({ sender: { id }, senderFrame }, message);

describe('the Electron window', () => {
  it('comes forward when another Redaksi that found its library open asks for it', async () => {
    const focused = emitted(first, 'focused');
    expect(await askForward(join(folder, 'library'))).toBe(true);
    await focused;
  });

  it('shows our page, sandboxed and without Node', () => {
    expect(first.address).toBe('redaksi://app/index.html');
    expect(first.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false });
    expect(first.options.webPreferences?.additionalArguments?.[0]).toMatch(new RegExp(`^${WINDOW_ARGUMENT}[\\w-]+$`));
  });

  it('relays what its own page asks, and drops what any other frame or window sends', async () => {
    request({ origin: 'https://attacker.example', parent: null }, 1, { id: 1, call: 'articles.create', input: {} });
    request({ origin: 'redaksi://app', parent: {} }, 1, { id: 2, call: 'articles.create', input: {} });
    request(ours, 99, { id: 3, call: 'articles.create', input: {} });
    request(null, 1, { id: 4, call: 'articles.create', input: {} });
    request(ours, 1, 'not a request');
    const answered = emitted(first.webContents, 'sent');
    request(ours, 1, { id: 5, call: 'articles.list', input: {} });
    await answered;
    expect(first.webContents.sent).toMatchObject([{ kind: 'reply', id: 5, reply: { ok: true, value: { rows: [] } } }]);
  });

  it('is told the news of the desk', async () => {
    const told = emitted(first.webContents, 'sent');
    await desk.call('articles.create', {}, { window: null });
    await told;
    expect(first.webContents.sent.some(({ kind }) => kind === 'event')).toBe(true);
  });

  it('is served its page with the policy in a header, and nothing from elsewhere', async () => {
    const page = await kept.pages(new Request('redaksi://app/index.html'));
    expect(page.status).toBe(200);
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self'");
    for (const address of ['redaksi://other/index.html', 'redaksi://app/..%2flibrary', 'redaksi://app/missing.js']) expect((await kept.pages(new Request(address))).ok).toBe(false);
    expect((await kept.pages(new Request('redaksi://app/', { method: 'POST' }))).status).toBe(403);
  });

  it('goes nowhere, opens no window and no webview, and hands web links to the system', () => {
    const contents = new StandInContents(7);
    kept.app.emit('web-contents-created', {}, contents);
    for (const name of ['will-navigate', 'will-redirect', 'will-attach-webview']) {
      let prevented = false;
      contents.emit(name, { preventDefault: () => { prevented = true; }, url: 'redaksi://app/' });
      expect([name, prevented]).toEqual([name, true]);
    }
    expect(['https://example.com/', 'file:///etc/passwd', 'javascript:1'].map((url) => contents.openHandler({ url }).action)).toEqual(['deny', 'deny', 'deny']);
    expect(kept.opened).toEqual(['https://example.com/']);
    expect(kept.permitted(null, 'geolocation', 'redaksi://app/')).toBe(false);
  });

  it('lets frames go only to our own addresses, grants nothing but copying to our page, and downloads nothing', () => {
    const contents = new StandInContents(7);
    kept.app.emit('web-contents-created', {}, contents);
    const isPrevented = (source: EventEmitter, name: string, details: object): boolean => {
      let prevented = false;
      source.emit(name, { preventDefault: () => { prevented = true; }, ...details });
      return prevented;
    };
    expect(isPrevented(contents, 'will-frame-navigate', { isMainFrame: false, url: 'redaksi://app/preview/a1/' })).toBe(false);
    expect(isPrevented(contents, 'will-frame-navigate', { isMainFrame: true, url: 'redaksi://app/preview/a1/' })).toBe(true);
    expect(isPrevented(contents, 'will-frame-navigate', { isMainFrame: false, url: 'https://attacker.example/' })).toBe(true);
    expect(isPrevented(kept.session, 'will-download', {})).toBe(true);
    const granted = (permission: string, requestingUrl: string): unknown => {
      const answer = vi.fn();
      kept.asked({ getURL: () => 'redaksi://app/' }, permission, answer, { requestingUrl });
      return answer.mock.lastCall?.[0];
    };
    expect(granted('clipboard-sanitized-write', 'redaksi://app/index.html')).toBe(true);
    expect(granted('clipboard-sanitized-write', 'https://attacker.example/')).toBe(false);
    expect(granted('media', 'redaksi://app/index.html')).toBe(false);
  });

  it('comes to the front when the program is started again', () => {
    const calls: string[] = [];
    Object.assign(first, { isMinimized: () => true, restore: () => calls.push('restore'), focus: () => calls.push('focus') });
    kept.app.emit('second-instance');
    expect([calls, kept.windows.length]).toEqual([['restore', 'focus'], 1]);
  });

  it('saves files where the person says, only for its own page and never out of that folder', async () => {
    const save = (frame: object, files: unknown): Promise<unknown> => Promise.resolve().then(() => kept.handled.get(SAVE_FILES)?.({ sender: { id: 1 }, senderFrame: frame }, files));
    const named = (name: string): object => ({ name, mediaType: 'text/html', bytes: new TextEncoder().encode('<p>Halo') });
    expect(await save(ours, [named('a.html')])).toEqual({ ok: true, value: { saved: false } });
    kept.savePath = join(folder, 'chosen.html');
    expect(await save(ours, [named('a.html')])).toEqual({ ok: true, value: { saved: true } });
    expect(readFileSync(kept.savePath, 'utf8')).toBe('<p>Halo');
    kept.savePath = join(folder, 'out');
    expect(await save(ours, [named('a.html'), named('images/b.html')])).toEqual({ ok: true, value: { saved: true } });
    expect(readFileSync(join(folder, 'out', 'images', 'b.html'), 'utf8')).toBe('<p>Halo');
    expect(await save(ours, [named('a.html'), named('../b.html')])).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
    expect(await save(ours, 'no files')).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
    expect(await save({ origin: 'null', parent: null }, [named('a.html')])).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    kept.savePath = join(folder, 'index.html', 'x', 'a.html');
    const failed = await save(ours, [named('a.html')]);
    expect(failed).toMatchObject({ ok: false, error: { code: 'notAFolder', details: { file: join(folder, 'index.html') } } });
    expect(JSON.stringify(failed)).not.toContain('.ts:');
  });

  it('waits for unsaved words and then does what was asked: closes, or loads the page again and stays open', () => {
    vi.useFakeTimers();
    try {
      let closings = 0;
      first.on('close', () => { closings += 1; });
      first.webContents.emit('will-prevent-unload', { preventDefault: () => undefined });
      vi.runAllTimers();
      expect([first.webContents.reloads, closings]).toEqual([1, 0]);
      first.webContents.emit('did-finish-load');
      first.close();
      first.webContents.emit('will-prevent-unload', { preventDefault: () => undefined });
      vi.runAllTimers();
      expect([first.webContents.reloads, closings]).toEqual([1, 2]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('loads its page again when that crashes, and ends only after the desk has closed', async () => {
    first.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(first.webContents.reloads).toBe(1);
    let prevented = false;
    const exited = emitted(kept.app, 'exited');
    kept.app.emit('will-quit', { preventDefault: () => { prevented = true; } });
    expect(await exited).toBe(0);
    expect(prevented).toBe(true);
    expect(await desk.call('articles.list', {}, { window: null })).toMatchObject({ ok: false, error: { code: 'disconnected' } });
  });

  it('does not load a page for ever that crashes each time: it asks', () => {
    const crash = (): void => void first.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    crash();
    crash();
    expect(first.webContents.reloads).toBe(2);
    let isGone = false;
    first.once('destroyed', () => { isGone = true; });
    kept.chosen = 1;
    crash();
    expect([first.webContents.reloads, isGone]).toEqual([2, true]);
  });

  it('asks no other company\'s servers for dictionaries', () => {
    expect(first.options.webPreferences?.spellcheck).toBe(false);
    expect(windowOptions('w', 'darwin').webPreferences?.spellcheck).toBe(true);
  });

  it('has a menu with the keys that the person gave to undo and redo, as soon as they are changed', async () => {
    const keysOf = (role: string): unknown => kept.menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])).find((entry) => entry.role === role)?.accelerator;
    expect(keysOf('undo')).toBeUndefined();
    await desk.call('settings.change', { shortcuts: { 'body-undo': ['Mod+Alt+ArrowUp', 'Mod+Z'], 'body-redo': [] } }, { window: null });
    await vi.waitFor(() => expect(keysOf('undo')).toBe('CommandOrControl+Alt+Up'));
    expect(keysOf('redo')).toBeUndefined();
  });

  it('has a menu in the person\'s language', () => {
    expect(kept.menu.map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Window']);
  });
});
