import type { ServedPage } from '../../src/demo/serve';

/** Path to page, served beside the demo feed. */
export type PageTable = Record<string, ServedPage>;

/** One test page around `body`. */
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test page</title>${head}<body>${body}`;
