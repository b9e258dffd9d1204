import type { App, Session, Shell, WebContents } from 'electron';
import { pathOf } from './address.ts';
import { isForOutside } from './links.ts';
import { isPermitted } from './permissions.ts';

/** Denies what pages ask of the session: permissions, devices, downloads. */
export function guardSession(session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'on'>): void {
  // The frame that asks, which need not be the page that it lies in.
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => answer(isPermitted(permission, requestingUrl)));
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  // Files leave the workstation by its own dialog (save-files.ts).
  session.on('will-download', (event) => event.preventDefault());
}

/** Holds every page to the address that it was opened with: no navigation, no window, no webview. */
export function guardPages(app: Pick<App, 'on'>, shell: Pick<Shell, 'openExternal'>): void {
  app.on('web-contents-created', (_event, contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => { if (event.isMainFrame || pathOf(event.url) === null) event.preventDefault(); });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      // A system without a program for it says so itself; the window stays as it is.
      if (isForOutside(url)) shell.openExternal(url).catch((error: unknown) => console.error(error));
      return { action: 'deny' };
    });
  });
}
