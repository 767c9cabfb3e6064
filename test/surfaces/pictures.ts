import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { putInBySchool } from '../e2e/changed-package';
import { openBench } from '../e2e/harness';
import { DRESSES } from './dress';
import { prepare, STATES } from './states';

/**
 * `npm run pictures`: every surface in every state, in light, dark, Welsh, at 400 % and in forced colours, out of the
 * built extension, which counts as put in by a school, in real Chromium, on one page: test-output/pictures/index.html.
 */
const out = fileURLToPath(new URL('../../test-output/pictures/', import.meta.url));

/** A popup has a width of its own, and when it is zoomed grows with its words, to 800 px at most. */
function sizeOf(state: string, dress: string): { width: number; height: number } {
  if (!/^(popup|check a)/.test(state)) return { width: 1280, height: 800 };
  return { width: dress === '400 %' ? 800 : 380, height: 600 };
}

/** What a browser can draw at once, device pixels. */
const LONGEST = 16_000;

/** A page of ours is shown down to its end. */
async function unroll(page: Page): Promise<void> {
  const now = page.viewport();
  if (!now || !page.url().startsWith('chrome-extension:')) return;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...now, height: Math.min(Math.max(whole, now.height), Math.floor(LONGEST / (now.deviceScaleFactor ?? 1))) });
}

test('pictures', async () => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const bench = await openBench('chromium', { extensionDir: putInBySchool('chromium') });
  const rows: string[] = [];
  /** Two states that look the same in a dress are one, or one is not shown. */
  const seen = new Map<string, string>();
  const alike: string[] = [];
  try {
    for (const [at, state] of STATES.entries()) {
      const cells: string[] = [];
      for (const dress of DRESSES) {
        const file = `${at}-${dress.name.replace(/\W+/g, '')}.png`;
        await prepare(bench, state, dress.settings);
        const put = async (page: Parameters<typeof dress.put>[1]): Promise<void> => {
          await page.setViewport(sizeOf(state.name, dress.name));
          await dress.put(bench, page);
        };
        await state.show(bench, put, async (page) => {
          await unroll(page);
          await bench.driver.shot(page, `${out}${file as `${string}.png`}`);
        });
        const key = `${dress.name} ${readFileSync(`${out}${file}`).toString('base64')}`;
        if (seen.has(key)) alike.push(`${dress.name}: ${seen.get(key)} and ${state.name}`);
        seen.set(key, state.name);
        cells.push(`<td><img src="${file}" alt="${state.name}, ${dress.name}"></td>`);
      }
      rows.push(`<tr><th scope="row">${state.name}</th>${cells.join('')}</tr>`);
      console.log(state.name);
    }
  } finally {
    await bench.driver.close();
    await bench.demo.close();
  }
  const head = DRESSES.map(({ name }) => `<th scope="col">${name}</th>`).join('');
  writeFileSync(
    `${out}index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Second Look: every surface</title>
<style>body{font:14px system-ui;background:#ddd}img{max-width:420px;max-height:640px;box-shadow:0 1px 6px #0005}td,th{padding:8px;vertical-align:top;text-align:start}thead th{position:sticky;top:0;background:#ddd}</style>
<table><thead><tr><td></td>${head}</tr></thead>${rows.join('\n')}</table></html>\n`,
  );
  console.log(`${out}index.html`);
  expect(alike).toEqual([]);
}, 900_000);
