import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { rendererFolder } from '../desk/hosting/renderer-folder.ts';
import type { Command } from './command.ts';
import { getChromium } from './get-chromium.mjs';
import { ownCache } from './library-folder.ts';
import { browserWindow } from './open/browser-window.ts';
import { electronProgram } from './open/electron-program.ts';
import { electronWindow } from './open/electron-window.ts';
import { whileServing } from './serve.ts';
import { whenStopped } from './stop.ts';
import { WrongCall } from './wrong-call.ts';

export const openCommand: Command = {
  name: 'open',
  options: { browser: 'flag', 'no-samples': 'flag' },
  async run(call, { output, library, env, stop }) {
    if (call.words.length > 0) throw new WrongCall('command.wrong.word', { word: call.words[0] ?? '' });
    if (!existsSync(join(rendererFolder, 'index.html'))) throw new WrongCall('command.wrong.notBuilt');
    const samples = !call.flags.has('no-samples');
    const hasDisplay = process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
    if (hasDisplay && !call.flags.has('browser')) {
      const program = electronProgram(() => output.say('command.open.downloading'));
      if (program !== null) return electronWindow(program, { library, samples }, stop);
      output.say('command.open.noElectron');
    }
    const chromium = hasDisplay ? getChromium() : null;
    await whileServing({ library, samples }, async ({ url }) => {
      if (chromium !== null && await browserWindow({ chromium, url, cache: ownCache({ platform: process.platform, env, home: homedir() }) }, stop)) return;
      if (stop.aborted) return;
      output.say(hasDisplay ? 'command.open.noChromium' : 'command.open.noDisplay');
      output.row({ url, library, pid: process.pid }, url);
      await whenStopped(stop);
    });
    return 0;
  },
};
