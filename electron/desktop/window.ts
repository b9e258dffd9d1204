import { fileURLToPath } from 'node:url';
import type { BrowserWindow, BrowserWindowConstructorOptions, Dialog } from 'electron';
import type { MessageKey, Translate } from '../../shared/messages/translate.ts';
import { WINDOW_ARGUMENT } from './channels.ts';

/** In a bundle all files of dist/electron lie side by side. */
const preload = fileURLToPath(new URL('preload.cjs', import.meta.url));

/** How every window is made: what it shows is sandboxed, apart from the preload script and without Node. */
export function windowOptions(window: string, platform: string): BrowserWindowConstructorOptions {
  return {
    width: 1440, height: 900, minWidth: 720, minHeight: 480, show: false, backgroundColor: '#ffffff', title: 'Redaksi',
    webPreferences: {
      preload, additionalArguments: [`${WINDOW_ARGUMENT}${window}`],
      sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
      webSecurity: true, webviewTag: false, navigateOnDragDrop: false,
      // On Linux and Windows it would fetch its dictionaries from another company's servers; on macOS it is the system's.
      spellcheck: platform === 'darwin',
    },
  };
}

/** A page that crashes again within so many milliseconds is not loaded by itself, or it would go round for ever. */
const CRASHED_AGAIN_MS = 10_000;
/** How long a page that has unsaved words is given to save them before a person is asked. */
const SAVING_MS = 1000;

/** A crashed page is loaded again, its text being in the library, once by itself and then when a person says so; a page that has unsaved words is asked for them before it goes. */
export function keepSafe(window: BrowserWindow, dialog: Pick<Dialog, 'showMessageBoxSync'>, translate: Translate): void {
  const { webContents } = window;
  const asks = (key: 'launch.crashed' | 'launch.unsaved', buttons: readonly MessageKey[]): number => dialog.showMessageBoxSync(window, {
    type: 'warning', message: translate(key), detail: translate(`${key}.detail`), buttons: buttons.map((button) => translate(button)), defaultId: 0, cancelId: 0,
  });
  let lastCrash = -Infinity;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const isAgain = performance.now() - lastCrash < CRASHED_AGAIN_MS;
    if (!isAgain || asks('launch.crashed', ['launch.crashed.reload', 'launch.crashed.close']) === 0) webContents.reload();
    else window.destroy();
    lastCrash = performance.now();
  });
  let hasWaited = false;
  let isClosing = false;
  window.on('close', () => { isClosing = true; });
  webContents.on('did-finish-load', () => { hasWaited = false; });
  webContents.on('will-prevent-unload', (event) => {
    // A page is also unloaded to be loaded again, and then its window stays.
    const leave = isClosing ? () => window.close() : () => webContents.reload();
    isClosing = false;
    // The page has begun to save.
    if (!hasWaited) {
      hasWaited = true;
      setTimeout(() => { if (!window.isDestroyed()) leave(); }, SAVING_MS);
      return;
    }
    const chosen = asks('launch.unsaved', ['launch.unsaved.stay', 'launch.unsaved.leave']);
    hasWaited = false;
    if (chosen === 1) event.preventDefault();
  });
}
