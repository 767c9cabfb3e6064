import { render } from 'preact';
import { browser } from '../browser';
import { watchPractice } from '../practice/watch';
import { readChecked } from '../settings/load-checked';
import { strings } from '../strings';
import { Welcome } from './welcome';

/** Drawn once: what is typed into the practice box must not go when a setting changes. */
async function main(): Promise<void> {
  const root = document.querySelector('main');
  if (!root) return;
  const { values } = await readChecked();
  const words = strings(values.language, browser.i18n.getUILanguage());
  document.documentElement.lang = words.locale;
  document.title = `${words.t('product')}: ${words.t('wel_title')}`;
  render(<Welcome schoolName={values.schoolName} words={words} />, root);
  watchPractice();
}

void main();
