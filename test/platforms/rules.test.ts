import { expect, test } from 'vitest';
import { platforms, software } from '../../src/platforms/index';
import { isWithin } from '../../src/settings/places';
import { rulesOf } from '../../src/platforms/types';
import { PLATFORMS } from './index';

test('a rule that uses :has and tells no scope is refused, since no browser could read what is made of it', () => {
  const rule = { id: 'post', audience: 'public', box: 'textarea', submit: 'button:has(svg)' } as const;
  expect(() => rulesOf({ id: 'a', name: 'A', matches: [], composers: [rule] })).toThrow('a, post: a rule with :has needs a scope of its own');
  expect(rulesOf({ id: 'a', name: 'A', matches: [], composers: [{ ...rule, submit: 'button' }] }).composers[0]?.scope).toBe(':has(textarea):has(button)');
});

test('every platform’s rules have their own ids, and what is told of a recipient is told of one of them', () => {
  for (const { composers, tells } of [...platforms, ...software]) {
    const ids = composers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(tells?.readers ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(tells?.recipient ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('of a box that no control posts its site tells so', () => {
  for (const { composers, tells } of [...platforms, ...software]) {
    const without = composers.filter(({ box, submit }) => submit === ':not(*)' && box !== submit).map(({ id }) => id);
    expect(tells?.buttonless ?? []).toEqual(without);
  }
});

test('where a name is told, its place has no :has, which would stand within another', () => {
  const places = [...platforms, ...software].flatMap(({ tells }) => [...(tells?.account ?? []), ...Object.values(tells?.recipient ?? {}).flat()]);
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter(({ at }) => at.includes(':has'))).toEqual([]);
});

/** WordPress is tried itself. */
const REAL = ['wordpress'];

test('every platform has its pages, and no pages are of none', () => {
  const known = [...new Set([...platforms, ...software].map(({ id }) => id))].filter((id) => !REAL.includes(id));
  expect(PLATFORMS.map(({ id }) => id).toSorted()).toEqual(known.toSorted());
});

/** Where the makers of a platform keep what a person sets of it, or tell how, apart from the hosts on which people post. */
const HELP: Readonly<Record<string, string>> = {
  classroom: 'myaccount.google.com',
  discord: 'support.discord.com',
  'facebook-business': 'www.facebook.com',
  nextdoor: 'help.nextdoor.com',
  snapchat: 'help.snapchat.com',
  teams: 'myaccount.microsoft.com',
  telegram: 'telegram.org',
  whatsapp: 'faq.whatsapp.com',
};

test('a link to privacy settings leads to a host that the platform is known by, or to its makers’ own', () => {
  const links = platforms.flatMap(({ id, matches, privacy }) => (privacy ? [{ id, matches, url: new URL(privacy) }] : []));
  expect(links.filter(({ id, matches, url }) => url.protocol !== 'https:' || !(url.hostname === HELP[id] || isWithin(matches, url.hostname, url.pathname)))).toEqual([]);
});

test('every platform has one, but those of which no such page is known', () => {
  expect(platforms.filter(({ privacy }) => !privacy).map(({ id }) => id)).toEqual(['mumsnet', 'tes']);
});
