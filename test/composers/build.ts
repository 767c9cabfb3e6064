import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Where the built pages stand, for the demo's server. */
export const COMPOSERS_DIR = fileURLToPath(new URL('../../dist/composers', import.meta.url));

/** Builds every page of this folder, each with the real editor that it is named after, into `dist/composers`. */
export const buildComposers = (): Promise<void> => buildPages(root, COMPOSERS_DIR);

/** Builds every page in `folder` into `outDir`, at the same place within it. */
export async function buildPages(folder: string, outDir: string): Promise<void> {
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Draft.js was written for a bundler that gave pages Node's `global`, and React reads `process`.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: readdirSync(folder, { encoding: 'utf8', recursive: true }).flatMap((file) => (file.endsWith('.html') ? [join(folder, file)] : [])) },
    },
  });
}
