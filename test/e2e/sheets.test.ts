import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { withOpenRoots } from './changed-package';
import { BACK, BROWSERS, CHECKLIST, CHIP, TELLING, type, useBench } from './harness';

type Styles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All that is inherited, and of the rest what a person would notice. */
const SEEN = `color font-family font-size font-style font-weight font-variant-numeric letter-spacing word-spacing line-height text-transform text-indent text-align text-shadow text-decoration-line
  text-decoration-color -webkit-text-fill-color -webkit-text-stroke-width direction unicode-bidi white-space-collapse text-wrap-mode writing-mode visibility cursor list-style-type hyphens quotes caret-color accent-color
  color-scheme pointer-events user-select opacity filter transform mix-blend-mode animation-name animation-duration animation-delay transition-duration transition-delay scroll-behavior display position z-index
  background-color border-top-width border-top-color border-top-left-radius outline-style outline-color box-shadow padding-top padding-left min-height max-width clip-path content-visibility`.split(/\s+/);

/** Their computed values on everything of ours (in a package whose roots are open), or on the page's own elements. */
const styles = (page: Page, whose: 'ours' | 'page'): Promise<Styles> =>
  page.evaluate(
    (asked, names) => {
      const host = [...document.documentElement.children].find((child) => child.localName === 'div');
      const all = asked === 'ours' ? [...(host?.shadowRoot?.querySelectorAll('*') ?? [])] : [...document.querySelectorAll('html, body, body *')];
      const told: Record<string, Record<string, string>> = {};
      // A field is measured in a copy of itself; how many marks there are, and how much of the chip, is a matter of room.
      for (const [at, element] of all.filter((one) => !one.closest('.mirror, script, .marks > i, #spot *')).entries()) {
        const computed = getComputedStyle(element);
        const { color, backgroundColor } = getComputedStyle(element, '::selection');
        const values = names.map((name) => [name, computed.getPropertyValue(name)]);
        told[`${at} ${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`] = { ...Object.fromEntries(values), selection: `${color} ${backgroundColor}` };
      }
      return told;
    },
    whose,
    SEEN,
  );

/** What differs. */
function differences(one: Styles, other: Styles): string[] {
  expect(Object.keys(other)).toEqual(Object.keys(one));
  return Object.entries(one).flatMap(([name, before]) =>
    Object.entries(before).flatMap(([property, value]) => (other[name]?.[property] === value ? [] : [`${name} { ${property}: ${other[name]?.[property]} } and not ${value}`])),
  );
}

describe.each(BROWSERS)('sheets, in %s', (kind) => {
  describe('the page’s and ours', () => {
    const bench = useBench(kind, () => ({ extensionDir: withOpenRoots(kind), lessMotion: true }));
    const opened = async (page: Page): Promise<void> => {
      await type(page, '#t', TELLING);
      await bench.driver.find(page, { ...CHIP, name: /2/ });
    };
    /** The chip with its list, and then the checklist with a clause unfolded. */
    const ours = async (path: string): Promise<Styles[]> =>
      bench.on(path, async (page) => {
        await opened(page);
        await bench.driver.press(page, { ...CHIP, name: /2/ });
        await bench.driver.find(page, { role: 'button', name: 'Show in text' });
        await page.mouse.move(1, 1);
        const beside = await styles(page, 'ours');
        await page.keyboard.press('Escape');
        await page.click('#post');
        await bench.driver.find(page, CHECKLIST);
        await page.mouse.move(1, 1);
        return [beside, await styles(page, 'ours')];
      });

    test('whatever a page styles, ours look as they do anywhere', async () => {
      const [plain, hostile] = [await ours('/simple'), await ours('/styles-all')];
      expect(Object.keys(plain[1] ?? {}).length).toBeGreaterThan(60);
      expect(plain.flatMap((one, at) => differences(one, hostile[at] ?? {}))).toEqual([]);
    });

    test('a page that zooms itself has the chip in its box all the same', async () => {
      await bench.on('/simple', async (page) => {
        await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
        await opened(page);
        const { rect } = await bench.driver.find(page, { ...CHIP, name: /2/ });
        const box = await page.$eval('#t', (element) => element.getBoundingClientRect().toJSON() as DOMRect);
        expect([rect.x > box.x, rect.x + rect.width < box.x + box.width, rect.y > box.y, rect.y + rect.height < box.y + box.height]).toEqual([true, true, true, true]);
        expect(rect.height).toBe(28);
      });
    });

    test.each(['/simple', '/styles-all'])('%s: the page’s own elements look as they do without us', async (path) => {
      const act = async (page: Page): Promise<Styles> => {
        await type(page, '#t', TELLING);
        return styles(page, 'page');
      };
      const without = await bench.onUnwatched(path, act);
      await bench.on(path, async (page) => {
        await opened(page);
        expect(differences(without, await styles(page, 'page'))).toEqual([]);
        await page.click('#post');
        await bench.driver.press(page, BACK);
        await bench.driver.gone(page, CHECKLIST);
        await page.mouse.move(1, 1);
        expect(differences(without, await styles(page, 'page'))).toEqual([]);
      });
    });
  });

  describe.each([true, false])('a system set to less motion: %s', (lessMotion) => {
    const bench = useBench(kind, () => ({ extensionDir: withOpenRoots(kind), lessMotion }));

    test(lessMotion ? 'nothing of ours moves' : 'some of ours do', async () => {
      await bench.on('/simple', async (page) => {
        const moving = async (): Promise<string[]> =>
          Object.entries(await styles(page, 'ours')).flatMap(([name, now]) =>
            ['animation-duration', 'animation-delay', 'transition-duration', 'transition-delay'].flatMap((property) => (/[1-9]/.test(now[property] ?? '') ? [`${name} ${property}`] : [])).concat(now['scroll-behavior'] === 'smooth' ? [name] : []),
          );
        await type(page, '#t', TELLING);
        await bench.driver.press(page, { ...CHIP, name: /2/ });
        await bench.driver.find(page, { role: 'button', name: 'Show in text' });
        const found = await moving();
        await page.keyboard.press('Escape');
        await page.click('#post');
        await bench.driver.find(page, CHECKLIST);
        found.push(...(await moving()));
        expect(found.length > 0).toBe(!lessMotion);
      });
    });
  });
});
