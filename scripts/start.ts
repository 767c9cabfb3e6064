import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser, type Driver } from '../src/demo/driver/open';
import { school } from '../src/demo/school';
import { serveDemo, type DemoServer } from '../src/demo/serve';
import { playStory } from '../src/demo/story';
import { build } from './build';
import { findOrInstall, type FoundBrowser } from './find-browser';

/**
 * `npm start`: the built extension in a real browser, on a feed of its own. With a display it leaves the
 * window to the person; without one, or with `--headless`, it plays the story and prints what it does.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const shots = `${root}test-output/start`;
const tell = (line: string): void => console.log(line);

const headless =
  process.argv.includes('--headless') || (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);

/** The first browser in which the extension really answers: some ignore what they are asked to load, and do not say so. */
async function openWithExtension(browsers: readonly FoundBrowser[]): Promise<Driver> {
  for (const { kind, name, executablePath } of browsers) {
    let driver: Driver | undefined;
    try {
      driver = await openBrowser({ kind, executablePath, headless, extensionDir: `${root}dist/${kind === 'firefox' ? 'firefox' : 'chrome'}` });
      const { version } = await driver.hello();
      tell(`Second Look ${version} is loaded and answers in ${name} (${executablePath}, ${await driver.engine.browser.version()}).`);
      return driver;
    } catch (error) {
      await driver?.close();
      tell(`Second Look could not be loaded into ${name} (${executablePath}): ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  throw new Error('Second Look could be loaded into no browser found here. SECOND_LOOK_BROWSER may name another one.');
}

/** Opens the feed in the window's first tab and waits until the person has closed the window. */
async function leaveOpen(driver: Driver, demo: DemoServer): Promise<void> {
  const { browser } = driver.engine;
  const [first] = await browser.pages();
  await (first ? first.goto(demo.url) : driver.newPage(demo.url));
  tell(`\nThe feed is open at ${demo.url}. Try, in any of its four boxes:`);
  tell('  So proud of Oliver Bennett in Year 4, he walked home to 14 Alder Grove on his own');
  tell('then press Post (Enter in the chat). Close the window, or press Ctrl+C here, to end.');
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
  });
}

async function start(): Promise<void> {
  const browsers = findOrInstall(tell);
  tell('Building the extension and the feed.');
  await build();
  const driver = await openWithExtension(browsers);
  const demo = await serveDemo({ dir: `${root}dist/demo` });
  try {
    await driver.writeUserSettings(school);
    await driver.watches('127.0.0.1');
    tell(`The settings of ${school.schoolName}, which does not exist, are written; the feed is at ${demo.url}.`);
    if (!headless) return await leaveOpen(driver, demo);
    rmSync(shots, { recursive: true, force: true });
    mkdirSync(shots, { recursive: true });
    await playStory({ driver, demo, shots, tell });
    tell(`\nThe story went as it should in all four boxes. Pictures: ${shots}`);
  } finally {
    await driver.close();
    await demo.close();
  }
}

start().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
