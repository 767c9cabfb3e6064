import { render } from 'preact';
import { browser } from '../browser';
import { onCheckedChange, readChecked } from '../settings/load-checked';
import { strings } from '../strings';
import { askPage } from './ask-page';
import { Popup } from './popup';
import { pageStatus, type PageStatus } from './page-status';

/** Shows what is known at once; how the page stands follows when its guard has answered. */
async function main(): Promise<void> {
  const root = document.querySelector('main');
  if (!root) return;
  const page = askPage();
  let settings = await readChecked();
  let status: PageStatus | null = null;
  const draw = (): void => {
    const words = strings(settings.values.language, browser.i18n.getUILanguage());
    document.documentElement.lang = words.locale;
    render(<Popup settings={settings} status={status} words={words} now={new Date()} />, root);
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
