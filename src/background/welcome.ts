import { browser } from '../browser';

/**
 * Opens the welcome page for a person who has put this in. Where a school has, every sign-in on a shared computer is a
 * first one: nothing opens. Nor for a developer, who puts it in many times a day.
 */
export async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin' || installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
}
