import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { fetchableUrl } from './fetchable-url.ts';
import type { Web } from './fetch-picture.ts';

/**
 * A real server on this machine, and a web on which every name that ends in `.test` is it. Only this server's port and address are
 * allowed besides what the public web allows; `inner.test` is at an address of a private network.
 */
export async function localWeb(answer: RequestListener) {
  const asked: IncomingMessage[] = [];
  const lookedUp: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  const web: Web = {
    fetchableUrl(address) {
      const url = URL.canParse(address) ? new URL(address) : null;
      if (url?.port !== String(port)) return fetchableUrl(address);
      url.port = '';
      fetchableUrl(url.href);
      url.port = String(port);
      return url;
    },
    resolve(host) {
      lookedUp.push(host);
      const address = host === 'inner.test' ? '192.168.1.1' : host.endsWith('.test') ? '127.0.0.1' : host;
      return Promise.resolve([{ address, family: 4 }]);
    },
    isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
  };
  return {
    web, asked, lookedUp,
    at: (path: string, host = 'gambar.test'): string => `http://${host}:${port}${path}`,
    async end(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}
