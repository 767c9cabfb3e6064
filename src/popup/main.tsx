import { render } from 'preact';
import { browser } from '../browser';
import { isForced } from '../installed';
import { onCheckedChange, readChecked } from '../settings/load-checked';
import { policySeen } from '../storage';
import { strings } from '../strings';
import { askPage } from './ask-page';
import { Popup } from './popup';
import { pageStatus, type PageStatus } from './page-status';

/** Kept as seen where the school has given its policy no version. */
const UNNUMBERED = '–';

/** Shows what is known at once; how the page stands follows when its guard has answered. */
async function main(): Promise<void> {
  const root = document.querySelector('main');
  if (!root) return;
  const page = askPage();
  const forced = isForced();
  let settings = await readChecked();
  let status: PageStatus | null = null;
  // What was seen before this opening: it counts as seen from here on, and leads all the same until it is put aside.
  const { policySeen: seenBefore } = settings;
  const version = settings.values.policyVersion || UNNUMBERED;
  const leads = seenBefore !== version && (await forced);
  if (leads) void policySeen.set(version);
  const draw = (): void => {
    const words = strings(settings.values.language, browser.i18n.getUILanguage());
    document.documentElement.lang = words.locale;
    render(<Popup settings={settings} status={status} words={words} now={new Date()} lead={leads ? (seenBefore ? 'new' : 'first') : null} />, root);
  };
  draw();
  const seen = await page;
  const update = (): void => {
    status = pageStatus(seen, settings);
    draw();
  };
  update();
  onCheckedChange((changed) => {
    settings = changed;
    update();
  });
}

void main();
