import { expect, test } from 'vitest';
import { pageStatus } from '../../src/popup/page-status';
import { platforms } from '../../src/platforms/index';
import { effective } from '../../src/settings/effective';

const known = `https://${platforms[0]?.matches[0]?.replace(/^.*?:\/\//, '').replace(/^\*\./, 'www.').replace(/\/\*$/, '')}/home`;
const watching = 'watching';
const line = (url: string, guard: Parameters<typeof pageStatus>[0]['guard'], managed: unknown = {}, user: unknown = {}) =>
  pageStatus({ url, guard, within: [] }, effective({ managed, user })).line;

test('a guard that answers watches, wherever it is', () => {
  expect(pageStatus({ url: known, guard: watching, within: [] }, effective({}))).toEqual({ lamp: 'on', title: 'state_on', line: 'state_on_line' });
  expect(line('https://forum.example.org/', watching)).toBe('state_on_line');
});

test('why not: each reason its own line', () => {
  expect(line('https://news.example.org/', null)).toBe('state_off_unlisted');
  expect(line('chrome://settings/', null)).toBe('state_off_browser');
  expect(line('', null)).toBe('state_off_browser');
  expect(line('https://chromewebstore.google.com/', null)).toBe('state_off_browser');
  expect(line(known, null)).toBe('state_off_reload');
  expect(line(known, null, { extraSites: [], excludedSites: [new URL(known).hostname] })).toBe('state_off_excluded');
  expect(line('https://app.cpoms.net/', watching)).toBe('state_off_record');
  expect(line('https://forum.example.org/', null, { extraSites: ['forum.example.org'] })).toBe('state_off_reload');
});

test('a site that is guessed at is watched in part', () => {
  expect(pageStatus({ url: known, guard: 'part', within: [] }, effective({}))).toEqual({ lamp: 'on', title: 'state_part', line: 'state_part_changed' });
});

test('of a site whose boxes are only ever guessed that is said before one is', () => {
  expect(pageStatus({ url: 'https://www.tumblr.com/new/text', guard: 'watching', within: [] }, effective({}))).toEqual({ lamp: 'on', title: 'state_part', line: 'state_part_guessed' });
});

test('what a site has that is not held is told', () => {
  expect(pageStatus({ url: 'https://www.pinterest.com/pin/1/', guard: 'watching', within: [] }, effective({}))).toMatchObject({ lamp: 'on', title: 'state_part', line: 'state_part_gaps', gaps: ['gap_messages'] });
});

test('a failure of ours is ours to sort out', () => {
  expect(pageStatus({ url: known, guard: 'error', within: [] }, effective({}))).toMatchObject({ lamp: 'mind', line: 'state_off_error' });
});

test('who switched it off is told as it is', () => {
  expect(line(known, watching, { askWhen: 'off' })).toBe('state_off_school_line');
  expect(line(known, watching, {}, { askWhen: 'off' })).toBe('state_off_you_line');
});

test('a page that nobody lists, with a frame that is watched, is watched in part', () => {
  expect(pageStatus({ url: 'https://news.example.org/', guard: null, within: ['disqus.com'] }, effective({}))).toEqual({ lamp: 'on', title: 'state_part', line: 'state_part_within' });
  expect(pageStatus({ url: 'https://app.cpoms.net/', guard: null, within: ['disqus.com'] }, effective({})).line).toBe('state_off_record');
  expect(pageStatus({ url: 'https://news.example.org/', guard: null, within: ['disqus.com'] }, effective({ user: { excludedSites: ['disqus.com'] } })).line).toBe('state_off_unlisted');
});
