import type { App, BrowserWindow, BrowserWindowConstructorOptions, Dialog, IpcMain, IpcMainInvokeEvent, Menu, Protocol, Session, Shell } from 'electron';
import { newId } from '../../shared/article/id.ts';
import { isOurs } from './sender.ts';
import { settingsSchema } from '../../shared/contract/settings.ts';
import type { Shortcuts } from '../../shared/shortcuts/keys.ts';
import type { Translate } from '../../shared/messages/translate.ts';
import type { Desk } from '../desk/desk.ts';
import { watchForward } from '../desk/hosting/bring-forward.ts';
import { SCHEME, START } from './address.ts';
import { SAVE_FILES, SAVE_PDF } from './channels.ts';
import { guardPages, guardSession } from './guard.ts';
import { relayIpc, type OurWindow } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { answerPage } from './pages.ts';
import { answerPdf } from './save-pdf.ts';
import { answerSaving } from './save-files.ts';
import { keepSafe, windowOptions } from './window.ts';

/** The parts of Electron that the workstation uses, so that its tests can stand in for them. */
export type ElectronParts = {
  readonly app: Pick<App, 'on' | 'quit' | 'exit'>;
  readonly session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'on'>;
  readonly protocol: Pick<Protocol, 'handle'>;
  readonly ipcMain: Pick<IpcMain, 'on' | 'handle'>;
  readonly shell: Pick<Shell, 'openExternal'>;
  readonly dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showMessageBoxSync'>;
  readonly menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly createWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
};

export type WorkstationOptions = { readonly desk: Desk; readonly library: string; readonly rendererFolder: string; readonly platform: string; readonly translate: Translate };

/** Opens the workstation on a desk once Electron is ready; the desk is closed before the application ends. */
export function openWorkstation(electron: ElectronParts, { desk, library, rendererFolder, platform, translate }: WorkstationOptions): void {
  const windows = new Map<BrowserWindow, OurWindow>();
  const ours = (): OurWindow[] => [...windows.values()];

  guardSession(electron.session);
  guardPages(electron.app, electron.shell);
  electron.protocol.handle(SCHEME, (request) => answerPage(request, { desk, rendererFolder, connectOrigins: [] }));
  relayIpc(electron.ipcMain, desk, ours);
  const isFromUs = ({ senderFrame, sender }: IpcMainInvokeEvent): boolean => isOurs(senderFrame, ours().some(({ contents }) => contents.id === sender.id));
  electron.ipcMain.handle(SAVE_FILES, (event, files: unknown) => answerSaving(isFromUs(event), files, electron.dialog, translate));
  electron.ipcMain.handle(SAVE_PDF, (event, asked: unknown) => answerPdf(isFromUs(event), asked, electron, translate));
  const showMenu = (own: Shortcuts): void => electron.menu.setApplicationMenu(electron.menu.buildFromTemplate(menuTemplate(platform, translate, own)));
  const showOwnKeys = (): void => {
    void desk.call('settings.get', {}, { window: null }).then((reply) => {
      const { data } = settingsSchema.safeParse(reply.ok ? reply.value : undefined);
      if (data) showMenu(data.shortcuts);
    });
  };
  showMenu({});
  showOwnKeys();
  desk.subscribe((event) => { if (event.type === 'settings.changed') showOwnKeys(); });

  const open = (): void => {
    const word = newId();
    const window = electron.createWindow(windowOptions(word, platform));
    windows.set(window, { window: word, contents: window.webContents });
    window.on('closed', () => windows.delete(window));
    window.once('ready-to-show', () => window.show());
    keepSafe(window, electron.dialog, translate);
    void window.loadURL(START);
  };
  open();

  electron.app.on('activate', () => { if (windows.size === 0) open(); });
  const bringForward = (): void => {
    const [window] = windows.keys();
    if (window === undefined) return open();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  electron.app.on('second-instance', bringForward);
  const endWatch = watchForward(library, bringForward);
  electron.app.on('window-all-closed', () => { if (platform !== 'darwin') electron.app.quit(); });
  // Comes after every window has closed and so has sent its last save; the desk ends once that is written.
  electron.app.on('will-quit', (event) => {
    event.preventDefault();
    endWatch();
    void desk.close().then(() => electron.app.exit(0), () => electron.app.exit(1));
  });
}
