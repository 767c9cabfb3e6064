import type { Browser, Deployment } from './browsers';

const lines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `value` at the end of `path`, each step an object of one key. */
const nested = (path: readonly string[], value: unknown): object => path.reduceRight((inner, key) => ({ [key]: inner }), value) as object;

/** All policies of ours for a browser, as it reads them from JSON. */
export const policiesOf = (browser: Browser, deployment: Deployment): object => {
  const id = deployment.ids[browser.name];
  return { ExtensionSettings: { [id]: browser.entry(deployment) }, ...nested(browser.block(id), deployment.values) };
};

/** Chrome's or Edge's file for Linux; Firefox's `policies.json`, for every system. */
export const policyFile = (browser: Browser, deployment: Deployment): string => lines(browser.name === 'Firefox' ? { policies: policiesOf(browser, deployment) } : policiesOf(browser, deployment));

/** What goes into the box “Policy for extensions” of Google's console, which wants every value wrapped. */
export const googleAdmin = ({ values }: Deployment): string => lines(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }])));

/** Our entry alone, for a school that has a policy `ExtensionSettings` already. */
export const entryFile = (browser: Browser, deployment: Deployment): string => lines({ [deployment.ids[browser.name]]: browser.entry(deployment) });
