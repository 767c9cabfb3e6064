import { browser } from './browser';

/** Has the school's policy put this extension here, rather than a person? Needs no permission, in no browser. */
export async function isForced(): Promise<boolean> {
  // A browser that does not answer must not leave a page of ours empty.
  const self = await browser.management.getSelf().catch(() => null);
  return self?.installType === 'admin';
}
