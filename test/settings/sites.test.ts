import { expect, test } from 'vitest';
import { isWithin, placeOf, registrations } from '../../src/settings/places';
import { readSite, siteText } from '../../src/settings/sites';

const kept = (written: string): string => {
  const site = readSite(written);
  return typeof site === 'string' ? `refused: ${site}` : siteText(site);
};

test.each([
  ['forum.example.org', '*://forum.example.org/*'],
  ['  Forum.Example.ORG ', '*://forum.example.org/*'],
  ['https://forum.example.org', '*://forum.example.org/*'],
  ['https://forum.example.org:8443/', '*://forum.example.org/*'],
  ['*://forum.example.org/*', '*://forum.example.org/*'],
  ['*.example.org', '*://*.example.org/*'],
  ['https://forum.example.org/staff/*', '*://forum.example.org/staff/*'],
  ['https://forum.example.org/staff', '*://forum.example.org/staff'],
  ['localhost', '*://localhost/*'],
  ['127.0.0.1:8080', '*://127.0.0.1/*'],
])('%s is kept as %s, and reads back as itself', (written, text) => {
  expect(kept(written)).toBe(text);
  expect(kept(text)).toBe(text);
});

test.each([
  '', '*', '*://*/*', '<all_urls>', 'forum example', 'forum', '*.uk', '*.co.uk', '*.sch.uk', '*.com', 'file:///etc/passwd', 'chrome://settings',
  'javascript:alert(1)', 'https://me:pw@example.org', 'a..b.org', 'ex*mple.org', 'https://example.org/a*b', '1.2.3', '*.1.2.3.4', '-a.org',
])('%j is no site', (written) => {
  expect(kept(written)).toBe('refused: site');
});

test('record systems are refused, with all under them, and no other host that ends alike', () => {
  expect([kept('cpoms.net'), kept('app.cpoms.net'), kept('*.bromcom.com')]).toEqual(Array(3).fill('refused: record'));
  expect(kept('notcpoms.net')).toBe('*://notcpoms.net/*');
});

test('where a page stands: exclusions win, record systems before all', () => {
  const settings = { extraSites: ['*://*.example.org/*', '*://other.example/staff/*'], workSites: ['*://vle.example/*'], excludedSites: ['*://quiet.example.org/*', '*://social.example/private'] };
  const place = (host: string, path = '/', known = false) => placeOf(settings, host, path, known);
  expect(place('forum.example.org')).toBe('listed');
  expect(place('quiet.example.org')).toBe('excluded');
  expect(place('vle.example')).toBe('listed');
  expect(place('example.com')).toBe('unlisted');
  expect(place('myexample.org')).toBe('unlisted');
  expect(place('other.example', '/staff/room')).toBe('listed');
  expect(place('other.example', '/pupils')).toBe('unlisted');
  expect(place('social.example', '/', true)).toBe('listed');
  expect(place('social.example', '/private', true)).toBe('excluded');
  expect(place('social.example', '/privateer', true)).toBe('listed');
  expect(place('app.cpoms.net', '/', true)).toBe('record');
});

test('what is registered is host-only, once each, without the excluded', () => {
  const settings = { extraSites: ['*://a.example/x/*', '*://a.example/y/*', '*://b.example/*'], workSites: ['*://vle.example/*'], excludedSites: ['*://b.example/*', '*://c.example/z'] };
  expect(registrations(settings)).toEqual({ watch: ['*://a.example/*', '*://vle.example/*'], leave: ['*://b.example/*'] });
});

test('a record system below a host whose every host is listed is left out', () => {
  expect(registrations({ extraSites: ['*://*.rm.com/*', '*://a.example/*'], workSites: [], excludedSites: [] })).toEqual({ watch: ['*://*.rm.com/*', '*://a.example/*'], leave: ['*://*.integris.rm.com/*'] });
});

test('work channels', () => {
  expect(isWithin(['*://chat.example.org/*'], 'chat.example.org', '/room')).toBe(true);
  expect(isWithin(['*://chat.example.org/*'], 'example.org', '/room')).toBe(false);
});
