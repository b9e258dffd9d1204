import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { RedaksiError } from '../../shared/contract/error.ts';
import { idSchema } from '../../shared/article/id.ts';
import type { Desk } from '../desk/desk.ts';
import { answerFor, bare, type Answer } from '../desk/hosting/answer.ts';
import { rendererFolder as builtRenderer } from '../desk/hosting/renderer-folder.ts';
import { resourceAt } from '../desk/hosting/resource.ts';
import { judge, judgeUpgrade, type Asked } from './policy.ts';
import { farewell } from './farewell.ts';
import { relay } from './relay.ts';

/** A text of 100 MB and what MessagePack and an image add to it. */
const MAX_MESSAGE_BYTES = 160 * 1024 * 1024;

export type Loopback = {
  /** The address of the screens, with the session's token. */
  readonly url: string;
  /** Ends after the windows have sent their last words and the sockets are closed; the desk stays open. */
  close(): Promise<void>;
};

/**
 * Serves the screens and the desk to browser windows of this machine.
 * @param port 0: any free one.
 * @throws RedaksiError `io` where the port cannot be had.
 */
export async function serve(options: { readonly desk: Desk; readonly port?: number; readonly rendererFolder?: string }): Promise<Loopback> {
  const { desk, port: wanted = 0, rendererFolder = builtRenderer } = options;
  const token = randomBytes(32).toString('base64url');
  let port = wanted;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });

  const server = createServer((request, response) => {
    const verdict = judge(asked(request), port, token);
    if (!verdict.allowed) return send(request, response, bare(verdict.status));
    answerFor(resourceAt(verdict.path, verdict.query), { desk, rendererFolder, connectOrigins: [`ws://${verdict.host}`] })
      .catch(() => bare(500))
      .then((answer) => send(request, response, answer));
  });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    const verdict = judgeUpgrade(asked(request), port, token);
    if (!verdict.allowed) return void stream.end(`HTTP/1.1 ${verdict.status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    const window = idSchema.safeParse(verdict.query.get('window')).data ?? null;
    sockets.handleUpgrade(request, stream, head, (socket) => relay(socket, desk, window));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new RedaksiError('io', `port ${wanted} cannot be used: ${cause.message}`, { port: wanted }, { cause })));
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address !== null && typeof address === 'object') port = address.port;

  return {
    url: `http://127.0.0.1:${port}/${token}/`,
    close: () => farewell(sockets.clients).then(() => new Promise((resolve) => {
      for (const socket of sockets.clients) socket.close(1001);
      sockets.close();
      server.close(() => resolve());
      // A window that does not answer the closing handshake does not hold the workstation open.
      setTimeout(() => { for (const socket of sockets.clients) socket.terminate(); server.closeAllConnections(); }, 500).unref();
      server.closeIdleConnections();
    })),
  };
}

function asked(request: IncomingMessage): Asked {
  return { method: request.method, url: request.url, host: request.headers.host, origin: request.headers.origin };
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': Buffer.byteLength(answer.body) });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}
