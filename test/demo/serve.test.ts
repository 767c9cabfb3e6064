import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveDemo, type DemoServer } from '../../src/demo/serve';

const folder = mkdtempSync(join(tmpdir(), 'second-look-feed-'));
let demo: DemoServer;
const at = (path: string): string => new URL(path, demo.url).href;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<p>feed');
  demo = await serveDemo({
    dir: folder,
    pages: { '/own': '<p>own', '/strict': { html: '<p>strict', headers: { 'content-security-policy': "default-src 'none'" } } },
    headers: { 'x-always': 'yes' },
  });
});
beforeEach(() => demo.clear());
afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

test('a form is answered with the way back to the feed, and its text is what a person saw', async () => {
  const body = new URLSearchParams({ box: 'plain', text: 'one\r\ntwo', trusted: 'true' });
  const answer = await fetch(at('/post'), { method: 'POST', body, redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  expect(demo.posts()).toEqual([{ box: 'plain', text: 'one\ntwo', trusted: true }]);
});

test('a form of another page is answered with the way back to that', async () => {
  const answer = await fetch(at('/post'), { method: 'POST', body: new URLSearchParams({ text: 'one' }), redirect: 'manual', headers: { referer: at('/own') } });
  expect(answer.headers.get('location')).toBe(at('/own'));
});

test('all that was asked is told, with the name it was asked under, until it is cleared', async () => {
  await fetch(at('/own?x=1'));
  await fetch(at('/none').replace('127.0.0.1', 'localhost'));
  expect(demo.requests()).toEqual([
    { host: '127.0.0.1', line: 'GET /own' },
    { host: 'localhost', line: 'GET /none' },
  ]);
  demo.clear();
  expect(demo.requests()).toEqual([]);
});

test('what a script sends is kept, and told to the next page', async () => {
  const post = { box: 'chat', text: 'hello', trusted: false };
  const answer = await fetch(at('/post'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(post) });
  expect(answer.status).toBe(204);
  expect(await (await fetch(at('/posts'))).json()).toEqual([post]);
});

test('a body that is no JSON is refused and nothing is kept', async () => {
  const answer = await fetch(at('/post'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
  expect([answer.status, demo.posts()]).toEqual([400, []]);
});

test('what the browser itself posts to a host that leads here is no post', async () => {
  const answer = await fetch(at('/ListAccounts'), { method: 'POST', headers: { origin: 'https://maker.example' }, body: '' });
  expect([answer.status, demo.posts()]).toEqual([404, []]);
  await fetch(at('/post'), { method: 'POST', headers: { origin: new URL(demo.url).origin }, body: new URLSearchParams({ box: 'plain' }) });
  expect(demo.posts()).toHaveLength(1);
});

test.each([
  ['/', '<p>feed', null],
  ['/own', '<p>own', null],
  ['/strict?x=1', '<p>strict', "default-src 'none'"],
])('%s is served with its headers', async (path, html, policy) => {
  const answer = await fetch(at(path));
  expect([await answer.text(), answer.headers.get('x-always'), answer.headers.get('content-security-policy')]).toEqual([html, 'yes', policy]);
});

test.each(['/none', '/..%2f..%2fetc/passwd', '//'])('%s is not there', async (path) => {
  const { hostname, port } = new URL(demo.url);
  expect((await fetch(`http://${hostname}:${port}${path}`)).status).toBe(404);
});
