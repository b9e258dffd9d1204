import { homedir } from 'node:os';
import type { Desk, DeskOptions } from '../desk/desk.ts';
import { watchForward } from '../desk/hosting/bring-forward.ts';
import { VERSION } from '../desk/hosting/version.ts';
import { openDesk } from '../desk/open-desk.ts';
import { serve, type Loopback } from '../loopback/serve.ts';
import type { Command } from './command.ts';
import { findChromium } from './find-chromium.mjs';
import { hasDisplay } from './has-display.ts';
import { ownCache } from './library-folder.ts';
import { windowOnDemand } from './open/window-on-demand.ts';
import { wholeNumber } from './options.ts';
import { BRING_FORWARD, orBringForward } from './second.ts';
import { whenStopped } from './stop.ts';
import { WrongCall } from './wrong-call.ts';

export const serveCommand: Command = {
  name: 'serve',
  options: { port: 'value', 'no-samples': 'flag', [BRING_FORWARD]: 'flag' },
  async run(call, surroundings) {
    const { output, library, env, stop } = surroundings;
    if (call.words.length > 0) throw new WrongCall('command.wrong.word', { word: call.words[0] ?? '' });
    const port = wholeNumber(call, 'port', 0, 65_535);
    return orBringForward(call, surroundings, async () => {
      await whileServing({ library, samples: !call.flags.has('no-samples'), port, kind: 'server' }, async ({ url }) => {
        output.row({ url, library, pid: process.pid }, url);
        if (!output.json) output.say('command.serve.serving', { library });
        const chromium = hasDisplay(env) ? findChromium() : null;
        const show = chromium === null ? null : windowOnDemand({ chromium, url, cache: ownCache({ platform: process.platform, env, home: homedir() }) }, stop);
        const endWatch = watchForward(library, () => {
          output.say('command.serve.asked', { url });
          show?.();
        });
        await whenStopped(stop);
        endWatch();
      });
      return 0;
    });
  },
};

/** Serves a library's desk for as long as `use` takes, then ends after everything is written. */
export async function whileServing(options: { readonly library: string; readonly samples: boolean; readonly port?: number; readonly kind: DeskOptions['kind'] }, use: (host: Loopback) => Promise<void>): Promise<void> {
  const desk: Desk = await openDesk({ libraryFolder: options.library, samples: options.samples, version: VERSION, kind: options.kind });
  try {
    const host = await serve({ desk, port: options.port });
    try {
      await use(host);
    } finally {
      await host.close();
    }
  } finally {
    await desk.close();
  }
}
