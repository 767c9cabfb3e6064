import { render } from 'preact';
import { browser } from '../browser';
import { isForced } from '../installed';
import { onCheckedChange, readChecked } from '../settings/load-checked';
import type { InForce } from '../settings/load';
import { strings } from '../strings';
import { coverageIn } from './coverage';
import { Diagnostics } from './diagnostics';
import { browserIn, rowsOf } from './report';

async function main(): Promise<void> {
  const root = document.querySelector('main');
  if (!root) return;
  const forced = await isForced();
  const draw = async (settings: InForce): Promise<void> => {
    const words = strings(settings.values.language, browser.i18n.getUILanguage());
    const { t } = words;
    document.documentElement.lang = words.locale;
    document.title = `${t('product')}: ${t('dia_title')}`;
    const facts = [
      [t('dia_version'), browser.runtime.getManifest().version],
      [t('dia_browser'), browserIn(navigator.userAgent)],
      [t('dia_installed'), t(forced ? 'dia_by_policy' : 'dia_by_person')],
    ] as const;
    render(<Diagnostics settings={settings} facts={facts} rows={rowsOf(settings, words)} coverage={await coverageIn(settings.values, words)} words={words} />, root);
  };
  onCheckedChange((changed) => void draw(changed));
  await draw(await readChecked());
}

void main();
