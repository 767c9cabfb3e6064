import type { Bench } from './harness';

/** Makes the guard of every page of the demo server say that it stands so, as a site's change or a failure of ours would. */
export const guardSays = ({ driver }: Bench, how: 'changed' | 'failed'): Promise<void> =>
  driver.inExtension(async (says) => {
    const { tabs, scripting } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const say = (it: string): void => void Object.assign(globalThis, { secondLookGuard: { failed: () => it === 'failed', changed: it === 'changed' } });
    for (const { id } of await tabs.query({ url: '*://127.0.0.1/*' })) if (id !== undefined) await scripting.executeScript({ target: { tabId: id }, func: say, args: [says] });
  }, how);
