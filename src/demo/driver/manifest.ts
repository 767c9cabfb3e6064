import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
  readonly options_ui?: { readonly page?: string };
  readonly action?: { readonly default_popup?: string };
}

/** What the driver has to know of an extension: the id it gave itself for Firefox, and one of its own HTML pages. */
export async function readManifest(extensionDir: string): Promise<{ geckoId: string; page: string }> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as Manifest;
  const geckoId = manifest.browser_specific_settings?.gecko?.id;
  // Not the popup where there is another: that it was opened is kept.
  const page = manifest.options_ui?.page ?? manifest.action?.default_popup;
  if (!geckoId || !page) throw new Error(`The manifest in ${extensionDir} names no gecko id, or no page of its own.`);
  return { geckoId, page };
}
