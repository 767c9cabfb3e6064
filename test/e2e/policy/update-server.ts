import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The folder on a school's own server from which the browsers take the packages. */
export interface UpdateServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** What lies there from now on. */
  put(files: Readonly<Record<string, Uint8Array>>): void;
  close(): Promise<void>;
}

export async function serveUpdates(): Promise<UpdateServer> {
  let files: Readonly<Record<string, Uint8Array>> = {};
  const server = createServer(({ url = '' }, response) => {
    const file = files[new URL(url, 'http://here').pathname.slice(1)];
    if (!file) return response.writeHead(404).end();
    const type = url.includes('.crx') ? 'application/x-chrome-extension' : url.includes('.xpi') ? 'application/x-xpinstall' : 'text/xml';
    return response.writeHead(200, { 'content-type': type }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (now) => (files = now),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
