import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { namesTable } from './names-table';

const here = fileURLToPath(new URL('.', import.meta.url));
const NAMES = 'virtual:names';

const names: Plugin = {
  name: 'names',
  resolveId: (id) => (id === NAMES ? NAMES : null),
  load: (id) => (id === NAMES ? `export default ${JSON.stringify(namesTable())}` : null),
};

/** Writes `entry` (beside this file) with all it loads, minified, as the one file `to`. Gives its size, KB (1,000 bytes) after gzip. */
export async function bundle(entry: string, to: string): Promise<number> {
  const built = await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    plugins: [names],
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: here + entry, minify: true, write: false, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const code = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : [])).map((file) => (file.type === 'chunk' ? file.code : String(file.source))).join('\n');
  writeFileSync(to, code);
  return gzipSync(code, { level: 9 }).length / 1000;
}
