import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Where the built pages stand, for the demo's server. */
export const COMPOSERS_DIR = fileURLToPath(new URL('../../dist/composers', import.meta.url));

/** Builds every page of this folder, each with the real editor that it is named after, into `dist/composers`. */
export async function buildComposers(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // React reads it; no page has Node's `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: COMPOSERS_DIR,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: readdirSync(root).flatMap((file) => (file.endsWith('.html') ? [root + file] : [])) },
    },
  });
}
