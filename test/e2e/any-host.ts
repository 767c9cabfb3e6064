import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { LaunchOptions } from '../../src/demo/driver/engine';
import { serveDemo, type DemoServer } from '../../src/demo/serve';

/** A server that answers for every host of the internet, and what makes a browser ask nobody else. */
export interface AnyHost {
  readonly demo: DemoServer;
  readonly launch: Pick<LaunchOptions, 'anyCertificate' | 'args' | 'prefs'>;
}

/**
 * Serves `dir` over TLS under whatever name it is asked by. Chromium maps names and ports; Firefox maps no ports, so
 * it asks a proxy, which leads every tunnel to the same server. Neither insists on the known sites' own certificates.
 */
export async function serveAnyHost(dir: string): Promise<AnyHost> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'any.example' }]);
  const demo = await serveDemo({ dir, tls: { key, cert } });
  const port = Number(new URL(demo.url).port);
  const proxy = createServer().on('connect', (_request, client) => {
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    for (const end of [server, client]) end.on('error', () => [server, client].forEach((other) => other.destroy()));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    demo: {
      ...demo,
      async close() {
        proxy.close();
        proxy.closeAllConnections();
        await demo.close();
      },
    },
    launch: {
      anyCertificate: true,
      args: [`--host-resolver-rules=MAP *:443 127.0.0.1:${port}`],
      prefs: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': (proxy.address() as AddressInfo).port,
        'network.stricttransportsecurity.preloadlist': false,
        'security.cert_pinning.enforcement_level': 0,
      },
    },
  };
}
