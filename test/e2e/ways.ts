import type { Page } from 'puppeteer-core';
import type { Driver } from '../../src/demo/driver/open';
import { page as around, type PageTable } from './served';

/** Where the box and its button stand. */
export const PLACES = ['page', 'open root', 'closed root'] as const;
export type Place = (typeof PLACES)[number];

/** Where a part lies in the window. */
export type Spot = (part: 'box' | 'post') => Promise<{ x: number; y: number }>;

/** One way in which a person posts. */
export interface Way {
  readonly name: string;
  /** What stands in the place: `#box` and `#post`. */
  readonly html: string;
  /** Wires them; `$` finds by id, `publish(event)` publishes the box. */
  readonly script: string;
  act(page: Page, spot: Spot, driver: Driver): Promise<void>;
  /** What the page gets is its own script's event, in the harmless case too. */
  readonly scripted?: true;
  /** Not in these, and why. */
  readonly except?: Readonly<Partial<Record<Driver['kind'] | Place, string>>>;
}

const BOX = '<textarea id="box" rows="3" cols="30" aria-label="Write a comment"></textarea>';
const BUTTON = '<button type="button" id="post">Post</button>';
const FORM = `<form id="form">${BOX}<button id="post" name="by" value="button">Post</button></form>`;
const ON_SUBMIT = `$('form').addEventListener('submit', (event) => { event.preventDefault(); publish(event); });`;
const onPost = (...types: readonly string[]): string => types.map((type) => `$('post').addEventListener('${type}', publish);`).join('');

const click: Way['act'] = async (page, spot) => {
  const { x, y } = await spot('post');
  await page.mouse.click(x, y);
};
const tap: Way['act'] = async (page, spot) => {
  const { x, y } = await spot('post');
  await page.touchscreen.tap(x, y);
};
const keys =
  (...names: readonly Parameters<Page['keyboard']['press']>[0][]): Way['act'] =>
  async (page) => {
    for (const name of names.slice(0, -1)) await page.keyboard.down(name);
    await page.keyboard.press(names.at(-1) ?? 'Enter');
    for (const name of names.slice(0, -1).toReversed()) await page.keyboard.up(name);
  };
/** From the box to its button, and the key on it. */
const tabAnd =
  (key: 'Enter' | ' '): Way['act'] =>
  async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press(key);
  };

export const WAYS: readonly Way[] = [
  { name: 'mouse, click', html: BOX + BUTTON, script: onPost('click'), act: click },
  ...(['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const).map((type): Way => ({ name: `mouse, ${type}`, html: BOX + BUTTON, script: onPost(type), act: click })),
  { name: 'touch', html: BOX + BUTTON, script: onPost('click'), act: tap },
  { name: 'touch, touchend', html: BOX + BUTTON, script: onPost('touchend'), act: tap },
  {
    name: 'pen',
    html: BOX + BUTTON,
    script: onPost('click'),
    act: async (page, spot, driver) => driver.pen(page, await spot('post')),
    except: { firefox: 'its remote protocol knows no pen' },
  },
  { name: 'Enter on the button', html: BOX + BUTTON, script: onPost('click'), act: tabAnd('Enter') },
  { name: 'Space on the button', html: BOX + BUTTON, script: onPost('click'), act: tabAnd(' ') },
  {
    name: 'a bare click, by an access key',
    html: `${BOX}<button type="button" id="post" accesskey="k">Post</button>`,
    script: onPost('click'),
    act: (page, _spot, driver) => driver.accessKey(page, 'k'),
  },
  {
    name: 'the page’s own click, after its hot key',
    html: BOX + BUTTON,
    script: `${onPost('click')} $('box').addEventListener('keydown', (event) => { if (event.key === 'F2') $('post').click(); });`,
    act: keys('F2'),
    scripted: true,
  },
  {
    name: 'the page’s own requestSubmit, after its hot key',
    html: FORM,
    script: `${ON_SUBMIT} $('box').addEventListener('keydown', (event) => { if (event.key === 'F2') $('form').requestSubmit(); });`,
    act: keys('F2'),
  },
  { name: 'Ctrl with Enter', html: BOX + BUTTON, script: `$('box').addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.ctrlKey) publish(event); });`, act: keys('Control', 'Enter') },
  {
    name: 'Enter in the line of a form',
    html: '<form id="form"><input id="box" size="100" aria-label="Write a comment"><button id="post">Post</button></form>',
    script: ON_SUBMIT,
    act: keys('Enter'),
  },
  { name: 'a form that the browser submits', html: FORM, script: ON_SUBMIT, act: click },
  {
    name: 'saving an edit of what is published',
    html: '<article><p>Posted yesterday</p><textarea id="box" rows="3" cols="30" aria-label="Edit comment"></textarea><button type="button" id="no">Cancel</button><button type="button" id="post">Save</button></article>',
    script: onPost('click'),
    act: click,
  },
];

const pathOf = (way: Way, place: Place): string => `/ways/${place}/${way.name}`.replaceAll(/[^\w/]+/g, '-');

const served = ({ html, script }: Way, place: Place): string =>
  around(
    `<div id="place">${place === 'page' ? html : ''}</div>`,
  ) +
  `<script>
    window.published = [];
    const root = ${place === 'page' ? 'document' : `document.getElementById('place').attachShadow({ mode: '${place.split(' ')[0]}' })`};
    ${place === 'page' ? '' : `root.innerHTML = ${JSON.stringify(html)};`}
    const $ = (id) => root.getElementById(id);
    window.spot = (id) => { const { left, top, width, height } = $(id).getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; };
    const publish = (event) => {
      const text = $('box').value;
      if (!text) return;
      window.published.push({ text, trusted: event.isTrusted });
      $('box').value = '';
    };
    ${script}
  </script>`;

export const WAY_PAGES: PageTable = Object.fromEntries(WAYS.flatMap((way) => PLACES.map((place) => [pathOf(way, place), served(way, place)])));

export { pathOf };
