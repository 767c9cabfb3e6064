import { execFileSync, spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { until } from '../../src/demo/driver/until';

/** How to get what is missing. */
export const HOW = 'run: node scripts/sites.mjs';

/** Runs PHP once and gives what it wrote. Fails with one line where there is none. */
export function php(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  try {
    return execFileSync('php', args, { encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string };
    throw new Error(code === 'ENOENT' ? `The sites need PHP; ${HOW}` : `php failed: ${stderr || stdout}`, { cause: error });
  }
}

/** The rows of one question to an SQLite file, read while the site writes it. */
export function rows<T>(database: string, sql: string): readonly T[] {
  const ask = 'echo json_encode((new PDO("sqlite:" . $argv[1]))->query($argv[2])->fetchAll(PDO::FETCH_ASSOC), JSON_THROW_ON_ERROR);';
  return JSON.parse(php(['-r', ask, '--', database, sql])) as T[];
}

export interface PhpServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** PHP's own server over `dir`, with a few workers, since an editor asks for much at once. */
export async function servePhp(dir: string, env: Readonly<Record<string, string>> = {}): Promise<PhpServer> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const server = spawn('php', ['-d', 'opcache.enable_cli=1', '-d', 'display_errors=0', '-S', url.slice('http://'.length), '-t', dir], {
    stdio: 'ignore',
    // The workers outlive the process that made them: all end as one group.
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', ...env },
  });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const end = (): void => {
    if (server.pid && server.exitCode === null && server.signalCode === null) process.kill(-server.pid);
  };
  process.once('exit', end);
  await until(`an answer of ${dir}`, async () => (await fetch(url)).ok, 30_000);
  return {
    url,
    async close() {
      end();
      process.removeListener('exit', end);
      await ended;
    },
  };
}
