import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { rendererFolder } from '../desk/hosting/renderer-folder.ts';
import { watchForward } from '../desk/hosting/bring-forward.ts';
import type { Command } from './command.ts';
import { getChromium } from './get-chromium.mjs';
import { hasDisplay } from './has-display.ts';
import { ownCache } from './library-folder.ts';
import { browserWindow } from './open/browser-window.ts';
import { electronProgram } from './open/electron-program.ts';
import { electronWindow } from './open/electron-window.ts';
import { BRING_FORWARD, orBringForward } from './second.ts';
import { whileServing } from './serve.ts';
import { whenStopped } from './stop.ts';
import { WrongCall } from './wrong-call.ts';

export const openCommand: Command = {
  name: 'open',
  options: { browser: 'flag', 'no-samples': 'flag', [BRING_FORWARD]: 'flag' },
  async run(call, surroundings) {
    const { output, library, env, stop } = surroundings;
    if (call.words.length > 0) throw new WrongCall('command.wrong.word', { word: call.words[0] ?? '' });
    if (!existsSync(join(rendererFolder, 'index.html'))) throw new WrongCall('command.wrong.notBuilt');
    const samples = !call.flags.has('no-samples');
    const canShow = hasDisplay(env);
    if (canShow && !call.flags.has('browser')) {
      const program = electronProgram(() => output.say('command.open.downloading'));
      if (program !== null) return electronWindow(program, { library, samples }, stop);
      output.say('command.open.noElectron');
    }
    const chromium = canShow ? getChromium() : null;
    const cache = ownCache({ platform: process.platform, env, home: homedir() });
    return orBringForward(call, surroundings, async () => {
      await whileServing({ library, samples, kind: 'browser' }, async ({ url }) => {
        let bringForward = (): void => output.say('command.serve.asked', { url });
        const endWatch = watchForward(library, () => bringForward());
        try {
          if (chromium !== null && await browserWindow({ chromium, url, cache, onOpen: (another) => { bringForward = another; } }, stop)) return;
          if (stop.aborted) return;
          output.say(canShow ? 'command.open.noChromium' : 'command.open.noDisplay');
          output.row({ url, library, pid: process.pid }, url);
          await whenStopped(stop);
        } finally {
          endWatch();
        }
      });
      return 0;
    });
  },
};
