import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browser';

/** Draws public/icons/*.png from src/icons/*.svg: Chromium takes no SVG for its toolbar. Run after changing one. */
const from = fileURLToPath(new URL('../src/icons/', import.meta.url));
const to = fileURLToPath(new URL('../public/icons/', import.meta.url));
mkdirSync(to, { recursive: true });
const { executablePath } = findBrowser('chromium');
const browser = await launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const file of readdirSync(from).filter((name) => /-\d+\.svg$/.test(name))) {
  const size = Number(/-(\d+)\.svg$/.exec(file)?.[1]);
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0;background:none}svg{display:block}</style>${readFileSync(from + file, 'utf8')}`);
  await page.screenshot({ path: `${to}${basename(file, '.svg')}.png` as `${string}.png`, omitBackground: true });
}
await browser.close();
