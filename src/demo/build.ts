import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the demo feed into `outDir`. */
export async function buildDemo(outDir: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('./feed', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    // Draft.js was written for a bundler that gave pages Node's `global`.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
}
