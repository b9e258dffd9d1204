import type { Desk } from '../desk/desk.ts';
import { VERSION } from '../desk/hosting/version.ts';
import { openDesk } from '../desk/open-desk.ts';
import { serve, type Loopback } from '../loopback/serve.ts';
import type { Command } from './command.ts';
import { wholeNumber } from './options.ts';
import { whenStopped } from './stop.ts';
import { WrongCall } from './wrong-call.ts';

export const serveCommand: Command = {
  name: 'serve',
  options: { port: 'value', 'no-samples': 'flag' },
  async run(call, { output, library, stop }) {
    if (call.words.length > 0) throw new WrongCall('command.wrong.word', { word: call.words[0] ?? '' });
    const port = wholeNumber(call, 'port', 0, 65_535);
    await whileServing({ library, samples: !call.flags.has('no-samples'), port }, async ({ url }) => {
      output.row({ url, library, pid: process.pid }, url);
      if (!output.json) output.say('command.serve.serving', { library });
      await whenStopped(stop);
    });
    return 0;
  },
};

/** Serves a library's desk for as long as `use` takes, then ends after everything is written. */
export async function whileServing(options: { readonly library: string; readonly samples: boolean; readonly port?: number }, use: (host: Loopback) => Promise<void>): Promise<void> {
  const desk: Desk = await openDesk({ libraryFolder: options.library, samples: options.samples, version: VERSION });
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
