import { createHash } from 'node:crypto';
import { build } from 'plist';
import { slug, type Browser, type Deployment } from './browsers';
import { policiesOf } from './json';

/** A UUID that is the same for the same name, so that a later profile takes the place of an earlier one. Form: RFC 9562, version 8. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-').toUpperCase();
}

const payload = (type: string, identifier: string, name: string, content: object): object => ({
  PayloadType: type,
  PayloadIdentifier: identifier,
  PayloadUUID: uuidOf(identifier),
  PayloadVersion: 1,
  PayloadDisplayName: name,
  ...content,
});

/** A profile for the people who sign in on a Mac. */
export function mobileconfig(browser: Browser, deployment: Deployment): string {
  const identifier = `com.example.second-look.${slug(browser)}`;
  const name = `Second Look for ${browser.name}`;
  const id = deployment.ids[browser.name];
  const entry = { ExtensionSettings: { [id]: browser.entry(deployment) } };
  const content =
    browser.name === 'Firefox'
      ? [payload(browser.mac, `${identifier}.policies`, name, { EnterprisePoliciesEnabled: true, ...policiesOf(browser, deployment) })]
      : [payload(browser.mac, `${identifier}.install`, `${name}: install`, entry), payload(`${browser.mac}.extensions.${id}`, `${identifier}.settings`, `${name}: settings`, deployment.values)];
  const profile = { ...payload('Configuration', identifier, name, {}), PayloadScope: 'User', PayloadContent: content };
  return `${build(profile as unknown as Parameters<typeof build>[0])}\n`;
}
