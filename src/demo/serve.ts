import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** One post as it arrived. `trusted`: the event that sent it was the person's own. */
export interface DemoPost {
  readonly box: string;
  readonly text: string;
  readonly trusted: boolean;
}

/** One request as it came in, whatever the answer. */
export interface DemoRequest {
  /** The host name it was asked under. */
  readonly host: string;
  /** `GET /feed.css` */
  readonly line: string;
}

/** A page of a test's own, beside the feed. */
export type ServedPage = string | { readonly html: string; readonly headers: Readonly<Record<string, string>> };

export interface DemoServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  posts(): readonly DemoPost[];
  requests(): readonly DemoRequest[];
  /** Forgets posts and requests. */
  clear(): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Does it come of a page of another host? Chromium asks its maker who is signed in (`/ListAccounts`), and where all hosts lead here, it asks here. */
function isForeign({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin !== undefined && origin !== 'null' && !origin.endsWith(`//${host}`);
}

export interface ServeOptions {
  /** The built feed. */
  readonly dir: string;
  /** 0: any that is free. */
  readonly port?: number;
  readonly pages?: Readonly<Record<string, ServedPage>>;
  /** Sent with everything that is fetched, for example a strict policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Speaks TLS with this key and certificate (PEM). */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** Serves the built feed in `dir` on loopback and keeps what is posted, in memory only. */
export async function serveDemo({ dir, port = 0, pages = {}, headers: always = {}, tls }: ServeOptions): Promise<DemoServer> {
  const posts: DemoPost[] = [];
  const requests: DemoRequest[] = [];

  const post = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    if (request.headers['content-type']?.startsWith('application/json')) {
      const { box, text, trusted } = JSON.parse(body) as Partial<DemoPost>;
      posts.push({ box: String(box), text: String(text), trusted: trusted === true });
      response.writeHead(204).end();
      return;
    }
    const form = new URLSearchParams(body);
    // A form sends line ends as CR LF; what a person saw has LF.
    posts.push({ box: form.get('box') ?? '', text: (form.get('text') ?? '').replaceAll('\r\n', '\n'), trusted: form.get('trusted') === 'true' });
    response.writeHead(303, { location: request.headers.referer ?? '/' }).end();
  };

  const get = (path: string, response: ServerResponse): void => {
    const page = pages[path];
    if (page !== undefined) {
      const { html, headers } = typeof page === 'string' ? { html: page, headers: {} } : page;
      response.writeHead(200, { 'content-type': TYPES['.html'], ...always, ...headers }).end(html);
      return;
    }
    if (path === '/posts') {
      response.writeHead(200, { 'content-type': 'application/json', ...always }).end(JSON.stringify(posts));
      return;
    }
    const file = join(dir, normalize(path === '/' ? '/index.html' : path));
    if (!file.startsWith(join(dir, '/')) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...always });
    createReadStream(file).pipe(response);
  };

  const answer: RequestListener = (request, response) => {
    const asked = request.url ?? '/';
    // A browser that takes this for its proxy asks with the whole address.
    const [pathname = '/'] = (asked.startsWith('/') ? asked : new URL(asked).pathname).split('?');
    requests.push({ host: request.headers.host?.replace(/:\d+$/, '') ?? '', line: `${request.method} ${pathname}` });
    if (request.method === 'POST' && isForeign(request)) response.writeHead(404).end();
    else if (request.method === 'POST') post(request, response).catch(() => response.writeHead(400).end());
    else get(pathname, response);
  };
  const server = tls ? createTlsServer(tls, answer) : createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    posts: () => [...posts],
    requests: () => [...requests],
    clear: () => void (posts.length = requests.length = 0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
