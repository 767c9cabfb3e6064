import { browser } from './browser';

/** Has the school's policy put this extension here, rather than a person? Needs no permission, in no browser. */
export async function isForced(): Promise<boolean> {
  const { installType } = await browser.management.getSelf();
  return installType === 'admin';
}
