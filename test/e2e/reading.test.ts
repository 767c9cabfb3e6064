import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, useBench } from './harness';

/** What stands in a box, as engines and sites build it, and what a person reads there. */
const BOXES: readonly (readonly [name: string, html: string, text: string])[] = [
  ['text alone', 'Oliver Bennett', 'Oliver Bennett'],
  ['a word in bold', 'Oliver <b>Ben</b>nett', 'Oliver Bennett'],
  ['paragraphs, one of them empty', '<p>Oliver</p><p><br></p><p>Bennett</p>', 'Oliver\n\nBennett'],
  ['a line end in a paragraph', '<p>Oliver<br>Bennett</p>', 'Oliver\nBennett'],
  ['a line end that the next line follows in another element', '<p><b>Oliver<br></b>Bennett</p>', 'Oliver\nBennett'],
  ['the filler at the end of a paragraph', '<p>Oliver<br></p><p>Bennett</p>', 'Oliver\nBennett'],
  ['text before a block', 'Oliver<div>Bennett</div>Reed', 'Oliver\nBennett\nReed'],
  ['nested lists', '<ul><li>Oliver<ul><li>Bennett</li></ul></li><li>Reed</li></ul>', 'Oliver\nBennett\nReed'],
  ['a table', '<table><tbody><tr><td>Oliver</td><td>Reed</td></tr><tr><td>Bennett</td></tr></tbody></table>', 'Oliver\nReed\nBennett'],
  ['a caption', '<figure><img><figcaption>Oliver</figcaption></figure><header>Bennett</header>', 'Oliver\nBennett'],
  ['a mention', '<p>With <span contenteditable="false">@Oliver</span> today</p>', 'With @Oliver today'],
  ['what is not shown', '<p>Oliver <span style="display:none">not </span>Bennett</p>', 'Oliver Bennett'],
  ['a wrapper without a box of its own', '<div style="display:contents"><p>Oliver</p></div><p>Bennett</p>', 'Oliver\nBennett'],
  ['Draft.js', '<div data-contents="true"><div><div><span><span data-text="true">Oliver</span></span></div></div><div><div><span><br data-text="true"></span></div></div><div><div><span><span data-text="true">Bennett</span></span></div></div></div>', 'Oliver\n\nBennett'],
  ['Slate', '<div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">Oliver</span></span></span></div><div data-slate-node="element"><span data-slate-leaf="true"><span data-slate-zero-width="n">\uFEFF<br></span></span></div><div data-slate-node="element">Bennett</div>', 'Oliver\n\uFEFF\nBennett'],
  ['right to left, emoji and a family', '<p>שלום 👩‍👩‍👧 é</p><p dir="rtl">أوليفر</p>', 'שלום 👩‍👩‍👧 é\nأوليفر'],
  ['kept spaces', '<div style="white-space:pre">Oliver\n  Bennett</div>', 'Oliver\n  Bennett'],
];

describe.each(BROWSERS)('reading a box in %s', (kind) => {
  const bench = useBench(kind);
  let code = '';
  beforeAll(async () => {
    const entry = fileURLToPath(new URL('../../src/engine/read-text.ts', import.meta.url));
    const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib: { entry, formats: ['iife'], name: 'reading' } } });
    const [{ output }] = built as unknown as [{ output: readonly { code: string }[] }];
    code = output[0]?.code ?? '';
  });

  test.each(BOXES)('%s', async (_, html, text) => {
    await bench.on('/simple', async (page) => {
      const read = await page.evaluate(
        (source, inner) => {
          const box = document.body.appendChild(document.createElement('div'));
          box.contentEditable = 'true';
          box.innerHTML = inner;
          const { readText, rangeOf } = new Function(`${source}; return reading;`)() as typeof import('../../src/engine/read-text');
          const all = readText(box);
          const words = [...all.matchAll(/[^\s\uFEFF]+/g)];
          return {
            all,
            words: words.map(([word]) => word),
            ranges: words.map(({ 0: word, index }) => String(rangeOf(box, index, index + word.length))),
          };
        },
        code,
        html,
      );
      expect(read.all.replace(/\n$/, '')).toBe(text);
      expect(read.ranges).toEqual(read.words);
    });
  });
});
