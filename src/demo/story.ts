import type { Page } from 'puppeteer-core';
import { DEMO_BOXES, shownIn, type DemoBox } from './boxes';
import type { Driver } from './driver/driver';
import { until } from './driver/until';
import type { DemoPost, DemoServer } from './serve';

/** The post of the story: it names a pupil and gives away where he lives. */
export const TELLING = 'So proud of Oliver Bennett in Year 4, he walked home to 14 Alder Grove on his own';
/** What it is changed to. */
export const HARMLESS = 'So proud of our walkers this week, well done all';

const CHECKLIST = { role: 'dialog', name: /^Before you post/ } as const;
/** In the order in which every surface shows them. */
const STANDARDS = ['Be kind', 'Be honest', 'Be sensitive', 'Protect confidentiality', 'Stay professional', 'If in doubt, don’t post'];

interface Scene {
  readonly driver: Driver;
  readonly page: Page;
  readonly box: DemoBox;
  /** What has arrived from this box. */
  posts(): readonly DemoPost[];
}

interface Step {
  says(box: DemoBox): string;
  act(scene: Scene): Promise<void>;
  /** Name of the picture taken after it. */
  readonly shot?: string;
}

/** Types as a person does: a press into the box, all of it selected, the new words over the old. */
async function write({ driver, page, box }: Scene, text: string): Promise<void> {
  await page.click(box.input);
  if ((await shownIn(page, box)) !== '') await driver.selectAll(page);
  await page.keyboard.type(text);
  await until(`the box to show “${text}”`, async () => (await shownIn(page, box)) === text);
}

/** Exactly these texts have arrived, and the feed shows them to the person. */
async function arrived({ page, box, posts }: Scene, texts: readonly string[]): Promise<void> {
  await until(`post number ${texts.length} to arrive`, () => posts().length >= texts.length);
  await until('the feed to show it, with an empty box', async () => {
    const shown = await page.$$eval(`[data-demo=${box.id}] .posts li`, (items) => items.map(({ textContent }) => textContent));
    return shown.length >= texts.length && (await shownIn(page, box)) === '';
  });
  expectPosts(posts(), texts);
}

function expectPosts(posts: readonly DemoPost[], texts: readonly string[]): void {
  const got = posts.map(({ text }) => text);
  if (JSON.stringify(got) !== JSON.stringify(texts)) throw new Error(`Arrived so far: ${JSON.stringify(got)}, and not ${JSON.stringify(texts)}.`);
}

const STEPS: readonly Step[] = [
  { says: () => `types “${TELLING}”`, act: (scene) => write(scene, TELLING) },
  {
    says: ({ posting }) => `${posting}: the post is held, and a checklist shows both findings and the six standards`,
    shot: 'held',
    async act({ driver, page, box, posts }) {
      await box.post(page);
      const { text } = await driver.find(page, CHECKLIST);
      const missing = ['Oliver Bennett', '14 Alder Grove', ...STANDARDS].filter((words) => !text.includes(words));
      if (missing.length > 0) throw new Error(`The checklist does not show ${missing.join(', ')}.`);
      const places = STANDARDS.map((words) => text.lastIndexOf(words));
      if (places.some((place, at) => place < (places[at - 1] ?? 0))) throw new Error('The six standards are not in their order.');
      expectPosts(posts(), []);
    },
  },
  {
    says: () => 'presses “Go back and edit”: the words are still in the box, nothing has been posted',
    async act({ driver, page, box, posts }) {
      await driver.press(page, { role: 'button', name: 'Go back and edit' });
      await driver.gone(page, CHECKLIST);
      const text = await shownIn(page, box);
      if (text !== TELLING) throw new Error(`The box now shows “${text}”.`);
      expectPosts(posts(), []);
    },
  },
  { says: () => `changes it to “${HARMLESS}”`, act: (scene) => write(scene, HARMLESS) },
  {
    says: ({ posting }) => `${posting}: exactly that text arrives, once, by the person’s own event`,
    shot: 'changed',
    async act(scene) {
      await scene.box.post(scene.page);
      await arrived(scene, [HARMLESS]);
      if (!scene.posts()[0]?.trusted) throw new Error('It did not go out as the person’s own event.');
    },
  },
  { says: () => 'types the first text again', act: (scene) => write(scene, TELLING) },
  {
    says: ({ posting }) => `${posting}: the post is held again`,
    async act({ driver, page, box, posts }) {
      await box.post(page);
      await driver.find(page, CHECKLIST);
      expectPosts(posts(), [HARMLESS]);
    },
  },
  {
    says: () => 'presses “Post anyway”: exactly one more post arrives, unchanged',
    shot: 'anyway',
    async act(scene) {
      await scene.driver.press(scene.page, { role: 'button', name: 'Post anyway' });
      await scene.driver.gone(scene.page, CHECKLIST);
      await arrived(scene, [HARMLESS, TELLING]);
    },
  },
];

export interface Telling {
  readonly driver: Driver;
  readonly demo: DemoServer;
  /** The folder the pictures go to; it exists. */
  readonly shots: string;
  tell(line: string): void;
}

/** Plays the story on each box of the feed. The first step that fails ends it, with a message that names box and step. */
export async function playStory({ driver, demo, shots, tell }: Telling): Promise<void> {
  const page = await driver.newPage(demo.url);
  for (const box of DEMO_BOXES) {
    tell(`\nIn ${box.name}, a member of staff`);
    const scene: Scene = { driver, page, box, posts: () => demo.posts().filter(({ box: id }) => id === box.id) };
    for (const step of STEPS) {
      try {
        await step.act(scene);
      } catch (error) {
        const picture = `${shots}/${box.id}-failed.png` as const;
        await driver.shot(page, picture).catch(() => undefined);
        throw new Error(`In ${box.name}, the step “${step.says(box)}” failed: ${error instanceof Error ? error.message : String(error)} (picture: ${picture})`, { cause: error });
      }
      if (step.shot) await driver.shot(page, `${shots}/${box.id}-${step.shot}.png`);
      tell(`  ✓ ${step.says(box)}`);
    }
  }
  // A second copy that came late would be among them by now.
  expectPosts(demo.posts(), DEMO_BOXES.flatMap(() => [HARMLESS, TELLING]));
}
