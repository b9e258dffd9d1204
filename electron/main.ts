import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { RedaksiError } from '../shared/contract/error.ts';
import { failureText } from '../shared/messages/failure-text.ts';
import { translator } from '../shared/messages/translate.ts';
import { readOpening, runCommandLine } from './command/command-line.ts';
import { ownProfile } from './command/library-folder.ts';
import { programWords } from './command/program-words.ts';
import { rendererFolder } from './desk/hosting/renderer-folder.ts';
import { VERSION } from './desk/hosting/version.ts';
import { openDesk } from './desk/open-desk.ts';
import { SCHEME } from './desktop/address.ts';
import { offerFirst } from './desktop/second-instance.ts';
import { openWorkstation } from './desktop/workstation.ts';

protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

const words = programWords(process.argv, app.isPackaged);
const opening = readOpening(words);
const translate = translator(app.getPreferredSystemLanguages()[0]?.startsWith('id') ? 'id' : 'en');

if (opening === null) {
  // The other words of the command line need no window; the packaged program answers to them as `redaksi` does.
  void runCommandLine(words).then((code) => app.exit(code));
} else if (!isFirstOn(opening.library)) {
  app.exit(0);
} else {
  // Not awaited: Electron is ready only after this module has run to its end.
  void Promise.all([openDesk({ libraryFolder: opening.library, samples: opening.samples, version: VERSION, kind: 'desktop' }), app.whenReady()])
    .then(([desk]) => openWorkstation({
      app, protocol, ipcMain, shell, dialog, menu: Menu, session: session.defaultSession, createWindow: (options) => new BrowserWindow(options),
    }, { desk, library: opening.library, rendererFolder, platform: process.platform, translate }))
    .catch(async (error: unknown) => {
      if (error instanceof RedaksiError && error.code === 'libraryInUse') {
        await app.whenReady();
        await offerFirst(dialog, translate, opening.library, error);
        return app.exit(0);
      }
      const reason = error instanceof RedaksiError ? failureText(translate, error.toFailure()) : String(error);
      dialog.showErrorBox(translate('launch.failed'), reason);
      app.exit(1);
    });
}

/** Whether no other instance has this library open; one that has brings its window to the front. */
function isFirstOn(library: string): boolean {
  const profile = ownProfile({ platform: process.platform, env: process.env, home: homedir() }, library);
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  app.setPath('userData', profile);
  return app.requestSingleInstanceLock();
}
