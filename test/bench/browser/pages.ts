import type { ServedPage } from '../../../src/demo/serve';
import { TELLING } from '../../../src/demo/story';

/** The pages measured on: a feed of about 3,000 elements, with a compose box or without, and one of 30 frames. */

const ARTICLE = '<article><h3>Autumn fair</h3><p>The stalls open at ten, the raffle is drawn at three.</p><button type="button">Like</button> <button type="button">Share</button></article>';
const FORM = (box: string): string => `<form onsubmit="return false">${box}<p><button>Post</button></p></form>`;

/**
 * `change(seconds)`: 2,000 changes of the page's elements a second, of attribute, text and child in turn, as many
 * at each tick as are due, so that a busy machine makes no fewer.
 */
const CHANGES = `
const KINDS = [
  (item, at) => item.setAttribute('data-seen', at),
  (item, at) => { item.querySelector('p').firstChild.data = 'The raffle, ticket ' + at; },
  (item) => item.append(document.createElement('i')),
  (item) => item.querySelector('i').remove(),
];
function change(seconds, aSecond = 2000) {
  const items = document.querySelectorAll('article');
  const start = performance.now();
  let made = 0;
  window.changed = false;
  const timer = setInterval(() => {
    const passed = (performance.now() - start) / 1000;
    for (const due = Math.min(passed, seconds) * aSecond; made < due; made++) KINDS[made % 4](items[Math.floor(made / 4) % items.length], made);
    if (passed < seconds) return;
    clearInterval(timer);
    window.changed = true;
  }, 10);
}`;

/** `latencies`: for each key, from its event to the first task after the frame that shows what it typed, milliseconds. */
const LATENCIES = `
const latencies = [];
let at = 0;
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => latencies.push(performance.now() - at);
addEventListener('keydown', ({ timeStamp }) => { at = timeStamp; });
addEventListener('input', () => requestAnimationFrame(() => port2.postMessage(null)));`;

const page = (body: string, articles: number, script = ''): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Feed</title>
<style>body { font: 16px/1.5 sans-serif; max-width: 40em; margin: auto } #box { display: block; width: 100%; min-height: 8em; border: 1px solid }</style>
${body}<main>${ARTICLE.repeat(articles)}</main><script>${CHANGES}${script}</script></html>`;

const FRAMES = 30;

export const BOXES = { textarea: '/textarea', contenteditable: '/contenteditable' } as const;
export type BoxKind = keyof typeof BOXES;

export const PLAIN = '/plain';
/** Its box holds a draft before anybody has focused it. */
export const RESTORED = '/restored';
export const FRAMED = '/framed';

export const PAGES: Readonly<Record<string, ServedPage>> = {
  [PLAIN]: page('', 600),
  [BOXES.textarea]: page(FORM('<textarea id="box" aria-label="Write a post"></textarea>'), 600, LATENCIES),
  [BOXES.contenteditable]: page(FORM('<div id="box" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Write a post"></div>'), 600, LATENCIES),
  [RESTORED]: page(FORM(`<textarea id="box" aria-label="Write a post">${TELLING}</textarea>`), 600),
  // The changes of the whole page are shared out among its frames.
  [FRAMED]: `<!doctype html><html lang="en"><title>Frames</title>${'<iframe src="/frame" width="300" height="150"></iframe>'.repeat(FRAMES)}
<script>
function change(seconds) { for (let at = 0; at < frames.length; at++) frames[at].change(seconds, 2000 / frames.length); }
Object.defineProperty(window, 'changed', { get: () => Array.from(frames).every((frame) => frame.changed) });
</script></html>`,
  '/frame': page('', 20),
};
