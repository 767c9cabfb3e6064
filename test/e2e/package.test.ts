import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PACKAGES } from './harness';

describe.each(Object.entries(PACKAGES))('the package for %s', (_, dir) => {
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const guards = scripts.filter((file) => /^(guard|software)[/\\]/.test(file));
  const pageScripts = ['engine.js', 'checklist.js', 'picture.js', 'clear-orphans.js', ...guards];
  const read = (file: string): string => readFileSync(join(dir, file), 'utf8');

  test('opens no file of its own to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('asks for no more than it uses', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting']);
    expect(manifest.host_permissions).toEqual(['*://*/*']);
  });

  test.each(scripts)('%s has no network code', (file) => {
    expect(read(file)).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts|RTCPeer|\bimport\(/);
  });

  test.each(pageScripts)('%s is one classic script', (file) => {
    expect(read(file)).not.toMatch(/(^|[;}\n])\s*(import|export)\b\s*[{*"'\w]/);
    expect(read(file)).toMatch(/^(var secondLook\s*=\s*)?\(?\(?function/);
  });

  test('forbids connections from its own pages', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });

  test('matches whole hosts, since with a path a browser refuses the package or skips frames', () => {
    for (const { matches } of manifest.content_scripts) for (const match of matches) expect(match).toMatch(/^\*:\/\/(\*\.)?[^/*]+\/\*$/);
  });

  test('every file that the manifest names is there', () => {
    const named = JSON.stringify(manifest).match(/[\w/-]+\.(json|js|html|png)/g) ?? [];
    for (const file of named) expect(files).toContain(file);
  });

  test.each(guards)('%s weighs at most 4 KB with its site’s data, and where it has to guess at most 6.5 KB', (file) => {
    expect(gzipSync(read(file)).length).toBeLessThanOrEqual((file.includes('listed') ? 6.5 : 4) * 1024);
  });

  test('an engine with all lexicons weighs at most 150 KB', () => {
    expect(gzipSync(read('engine.js')).length).toBeLessThanOrEqual(150 * 1024);
  });

  test('what comes with the first finding weighs at most 20 KB', () => {
    expect(gzipSync(read('checklist.js')).length).toBeLessThanOrEqual(20 * 1024);
  });
});
