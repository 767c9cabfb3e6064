import type { Page } from 'puppeteer-core';
import cy from '../../public/_locales/cy/messages.json';
import en from '../../public/_locales/en/messages.json';
import { until } from '../../src/demo/driver/until';
import { buildWatchlist } from '../../src/core/watchlist/build';
import { school } from '../../src/demo/school';
import { attempt } from '../e2e/cross-frame';
import { guardSays } from '../e2e/guard-says';
import { CHIP, TELLING, type, type Bench } from '../e2e/harness';
import { onOwn } from '../e2e/own-page';

/** One state of one surface, as a person meets it in the built extension. */
export interface State {
  readonly name: string;
  /** Over the school's. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the school has set by policy. */
  readonly managed?: Readonly<Record<string, unknown>>;
  /** What a school that writes Welsh has set instead: its own words stand as they are in either language. */
  readonly inWelsh?: Readonly<Record<string, unknown>>;
  /** The version of the policy that has been seen; the school's, where nothing else is said. */
  readonly seen?: string;
  /** `dress` is called once the page is there and before anything is pressed in it. */
  show(bench: Bench, dress: (page: Page) => Promise<unknown>, use: (page: Page) => Promise<unknown>): Promise<unknown>;
}

const PUPILS = 'Oliver Bennett, Amara Okafor, Zainab Hussain, Dafydd Pugh, Niamh Kelly, Kofi Mensah, Mei Lin Chen, Aleksander Nowak and Priya Sharma in Year 4 sang so well';
const HARMLESS = 'The first beans are up.';
const NOTED = 'Brexit again on the news, and the beans are up.';

const written = async (page: Page, text: string): Promise<void> => type(page, '#t', text);

/** In a page of a site; `act` goes on from a text in its box. */
const onSite = (name: string, text: string, act: (bench: Bench, page: Page) => Promise<unknown>, settings?: State['settings'], path = '/simple'): State => ({
  name,
  ...(settings ? { settings } : {}),
  show: (bench, dress, use) =>
    bench.on(path, async (page) => {
      await dress(page);
      await written(page, text);
      await act(bench, page);
      await use(page);
    }),
});

/** In the language of the moment. */
const button = (key: 'act_copy' | 'act_post' | 'wave_fine' | 'wave_each' | 'wave_undo') => ({ role: 'button', name: new RegExp(`^(?:${en[key].message}|${cy[key].message})$`) });
const counted = { ...CHIP, name: /\d/ };

const held = async ({ driver }: Bench, page: Page): Promise<void> => {
  await page.click('#post');
  await driver.find(page, { role: 'dialog', name: /./ });
};

/** By keys, which also bring it into view. */
const pressedByKeys = async ({ driver }: Bench, page: Page, name: RegExp): Promise<void> => {
  await until(`the focus on ${name}`, async () => {
    if ((await driver.ours(page)).some((thing) => thing.focused && thing.role === 'button' && name.test(thing.name))) return true;
    await page.keyboard.press('Tab');
    return false;
  });
  await page.keyboard.press('Enter');
};
/** In either language. */
const said = ({ driver }: Bench, page: Page, key: 'act_copied' | 'act_copy_failed' | 'check_press_again'): Promise<unknown> =>
  until('it to be said', async () => (await driver.ours(page)).some(({ text }) => [en, cy].some((words) => text.includes(words[key].message))));

/** A page of our own; `act` goes on from there. */
const own = (name: string, path: string, act: (page: Page, bench: Bench) => Promise<unknown> = async () => {}, settings?: State['settings']): State => ({
  name,
  ...(settings ? { settings } : {}),
  show: (bench, dress, use) =>
    onOwn(bench, path, async ({ page }) => {
      await page.bringToFront();
      await dress(page);
      await act(page, bench);
      await use(page);
    }),
});

/** The popup beside a page that is watched; `says` how its guard stands. */
const beside = (name: string, says: 'changed' | 'failed' | null = null): State => ({
  name,
  show: (bench, dress, use) =>
    bench.on('/simple', async (front) => {
      await front.bringToFront();
      await until('the guard', () => bench.driver.inExtension(async () => (await chrome.tabs.query({ url: '*://127.0.0.1/*' })).length > 0));
      if (says) await guardSays(bench, says);
      await front.bringToFront();
      await onOwn(bench, '/popup/index.html', async ({ page }) => {
        await page.waitForSelector(says === 'failed' ? '.state.mind' : '.state.on');
        // Coming to the front, it would be the page that it tells of.
        await dress(page);
        await page.bringToFront();
        await use(page);
      });
    }),
});

/** Nothing can be copied in `page`. */
const withoutClipboard = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('not allowed')) }));

const pressed = (page: Page, selector: string, at = 0): Promise<void> => page.$$eval(selector, (all, one) => (all[one] as HTMLElement | undefined)?.click(), at);

/** The self-test as far as its verdict. */
const tested = async (page: Page, { driver }: Bench): Promise<void> => {
  await page.waitForSelector('.verdict:not(:empty)');
  await page.click('#practice');
  await driver.find(page, CHIP);
  await page.click('#practice-post');
};

const search = (words: string) => async (page: Page): Promise<void> => {
  await page.focus('#find');
  await page.keyboard.type(words);
  await page.waitForSelector('.ref.found');
};

const LIVE = {
  incidentActive: true,
  incidentMessage: 'We have had very sad news today. Please leave it to the school to tell families.',
  incidentTerms: ['Alder Grove'],
};

/** Every surface in every state that looks different. */
export const STATES: readonly State[] = [
  onSite('checklist', TELLING, held),
  onSite('checklist, many names', PUPILS, held),
  onSite('checklist, many names one by one', PUPILS, async (bench, page) => {
    await held(bench, page);
    await pressedByKeys(bench, page, button('wave_each').name);
    await until('them', async () => (await bench.driver.ours(page)).filter(({ name }) => button('wave_fine').name.test(name)).length > 9);
  }),
  onSite('checklist, waved off', TELLING, async (bench, page) => {
    await held(bench, page);
    await pressedByKeys(bench, page, button('wave_fine').name);
    await bench.driver.find(page, button('wave_undo'));
  }),
  onSite('checklist, copied', TELLING, async (bench, page) => {
    await held(bench, page);
    await pressedByKeys(bench, page, button('act_copy').name);
    await said(bench, page, 'act_copied');
  }),
  onSite('checklist, not copied', TELLING, async (bench, page) => {
    await held(bench, page);
    await pressedByKeys(bench, page, button('act_copy').name);
    await said(bench, page, 'act_copy_failed');
  }, undefined, '/keeps-copies'),
  {
    name: 'checklist in a frame, not copied',
    settings: { extraSites: ['localhost'] },
    show: (bench, dress, use) =>
      bench.on('/cross/page-keeping', async (page) => {
        await attempt(page);
        await bench.driver.find(page, { role: 'dialog', name: /./ });
        await pressedByKeys(bench, page, button('act_copy').name);
        await said(bench, page, 'act_copy_failed');
        await dress(page);
        await page.$eval('#frame', (frame) => frame.scrollIntoView());
        await use(page);
      }),
  },
  {
    name: 'could this be a pupil?',
    settings: { watchlist: buildWatchlist([{ first: 'Ottoline', last: 'Marchbanks', preferred: '' }], [], 7) },
    show: (bench, dress, use) =>
      bench.on('/profile', async (page) => {
        await dress(page);
        // The rules of software that shows by its marks come to the page.
        await until('the question', async () => {
          await page.$eval('#post', (post) => post.scrollIntoView());
          await page.click('#post');
          return (await bench.driver.ours(page)).some(({ role }) => role === 'dialog');
        });
        await use(page);
      }),
  },
  onSite('press again', TELLING, async (bench, page) => {
    await held(bench, page);
    await pressedByKeys(bench, page, button('act_post').name);
    await said(bench, page, 'check_press_again');
  }, undefined, '/trusted'),
  onSite('checklist, nothing found', HARMLESS, held, { askWhen: 'always' }),
  onSite('checklist, only worth knowing', NOTED, held, { askWhen: 'always' }),
  { ...onSite('checklist, incident', TELLING, held), managed: LIVE, inWelsh: { incidentMessage: 'Cawsom newyddion trist iawn heddiw. Gadewch i’r ysgol roi gwybod i’r teuluoedd.' } },
  onSite('chip', TELLING, ({ driver }, page) => driver.find(page, counted)),
  onSite('chip, nothing found', HARMLESS, ({ driver }, page) => driver.find(page, CHIP)),
  onSite('chip, list', TELLING, async ({ driver }, page) => {
    await driver.press(page, counted);
    await driver.find(page, button('act_copy'));
  }),
  onSite('chip, list, not copied', TELLING, async (bench, page) => {
    await bench.driver.press(page, counted);
    await bench.driver.press(page, button('act_copy'));
    await said(bench, page, 'act_copy_failed');
  }, undefined, '/keeps-copies'),
  { ...own('popup, the policy in two minutes', '/popup/index.html', (page) => page.waitForSelector('.two')), seen: '' },
  { ...own('popup, a new version of the policy', '/popup/index.html', (page) => page.waitForSelector('.two')), seen: '2' },
  own('popup', '/popup/index.html', (page) => page.waitForSelector('.state[aria-busy=false]')),
  own('popup, a group unfolded', '/popup/index.html', (page) => page.click('summary')),
  own('popup, search', '/popup/index.html', search('photo')),
  own('popup, search without a result', '/popup/index.html', search('zebra')),
  own('popup, report a concern', '/popup/index.html', (page) => page.click('.go').then(() => page.waitForSelector('.sub'))),
  own('popup, already posted', '/popup/index.html', (page) => page.$$eval('button.go', (all) => all[1]?.click()).then(() => page.waitForSelector('.sub'))),
  own('popup, register', '/popup/index.html', (page) => page.$$eval('.foot button', (all) => all[1]?.click()).then(() => page.waitForSelector('.sub'))),
  beside('popup, watching'),
  beside('popup, watching in part', 'changed'),
  beside('popup, something for us to sort out', 'failed'),
  own('popup, rules switched off', '/popup/index.html', (page) => page.waitForSelector('.state[aria-busy=false] + .aside'), { rulesOff: ['topic', 'rumour', 'account'] }),
  own('popup, copied', '/popup/index.html', (page) => page.click('.go').then(() => page.waitForSelector('.sub')).then(() => pressed(page, '.routes button.little', 1)).then(() => page.waitForSelector('.copied:not(:empty)'))),
  own('popup, a copy that failed', '/popup/index.html', (page) => withoutClipboard(page).then(() => page.click('.go')).then(() => page.waitForSelector('.sub')).then(() => pressed(page, '.routes button.little', 1)).then(() => page.waitForSelector('.by-hand'))),
  own('popup, off by the person', '/popup/index.html', (page) => page.waitForSelector('.state[aria-busy=false]'), { askWhen: 'off' }),
  own('popup, review overdue', '/popup/index.html', (page) => page.waitForSelector('.mindbox'), { policyReviewDue: '2020-03-01' }),
  own('check a text', '/check/index.html', (page) => page.type('#text', TELLING).then(() => page.waitForSelector('.results'))),
  own('check a text, empty', '/check/index.html'),
  own('options', '/options/index.html'),
  own('options, everything else', '/options/index.html', (page) => page.$$eval('.every details', (all) => all.forEach((one) => (one.open = true)))),
  { ...own('options, set by the school', '/options/index.html', (page) => page.waitForSelector('.lock')), managed: { ...school, askWhen: 'always' }, inWelsh: { language: 'cy', policyReviewedBy: 'llywodraethwyr' } },
  own('options, refused', '/options/index.html', (page) => page.waitForSelector('.refused'), { policyReviewDue: '1/7/27' }),
  own('options, sure to erase', '/options/index.html', (page) => pressed(page, '.sure button').then(() => page.waitForSelector('[role=group]'))),
  own('welcome', '/welcome/index.html', (page) => page.click('#practice')),
  own('diagnostics', '/diagnostics/index.html', undefined, { policyReviewDue: '1/7/27' }),
  own('diagnostics, self-test passed', '/diagnostics/index.html', async (page, bench) => {
    await tested(page, bench);
    await bench.driver.find(page, button('act_post'));
    await pressedByKeys(bench, page, button('act_post').name);
    await page.waitForSelector('.verdict.pass');
  }),
  own('diagnostics, self-test failed', '/diagnostics/index.html', async (page, bench) => {
    await tested(page, bench);
    await page.waitForSelector('.verdict.fail');
  }, { rulesOff: ['pupil-name', 'address', 'private-info'] }),
  own('diagnostics, a copy that failed', '/diagnostics/index.html', (page) => withoutClipboard(page).then(() => pressed(page, '.sure button')).then(() => page.waitForSelector('.by-hand'))),
];

/** Puts the settings of `state` in force, in an extension that counts as put in by a school. */
export async function prepare(bench: Bench, state: State, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await bench.driver.writeUserSettings({ ...school, ...more, ...state.settings });
  await bench.driver.inExtension(
    async (policySeen, values) => {
      await chrome.storage.local.set({ policySeen });
      await (values ? chrome.storage.local.set({ managed: { values, problems: [] } }) : chrome.storage.local.remove('managed'));
    },
    state.seen ?? school.policyVersion,
    state.managed ? { ...state.managed, ...(more['language'] === 'cy' ? state.inWelsh : {}) } : null,
  );
  await bench.driver.watches(state.settings?.['extraSites'] ? 'localhost' : '127.0.0.1');
}
