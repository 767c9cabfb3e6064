import { render } from 'preact';
import { browser } from '../browser';
import type { InForce } from '../settings/load';
import { onCheckedChange, readChecked } from '../settings/load-checked';
import { readStored } from '../storage';
import { strings } from '../strings';
import { Options } from './options';

/** Draws the page from what is stored, and again after every change, whoever made it. */
async function main(): Promise<void> {
  const root = document.querySelector('main');
  if (!root) return;
  const draw = async (settings: InForce): Promise<void> => {
    const words = strings(settings.values.language, browser.i18n.getUILanguage());
    document.documentElement.lang = words.locale;
    document.title = `${words.t('product')}: ${words.t('opt_title')}`;
    render(<Options settings={settings} stored={await readStored()} words={words} />, root);
  };
  onCheckedChange((changed) => void draw(changed));
  await draw(await readChecked());
}

void main();
