/**
 * The one door to the extension API. Manifest V3 gives promises under both names, so no polyfill is
 * needed: Firefox has `browser`, Chromium before 148 only `chrome`.
 */
export const browser: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
