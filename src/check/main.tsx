import { render } from 'preact';
import { browser } from '../browser';
import { prepare } from '../core/detect';
import { onCheckedChange, readChecked } from '../settings/load-checked';
import type { InForce } from '../settings/load';
import { schoolOf, todayInSchool } from '../settings/school';
import { strings } from '../strings';
import { CheckText } from './check-text';

/** A page of its own, opened in the popup's place: the popup itself stays as light as it is without the rules. */
async function main(): Promise<void> {
  const root = document.querySelector('main');
  if (!root) return;
  const draw = ({ values, leftAlone }: InForce): void => {
    const words = strings(values.language, browser.i18n.getUILanguage());
    document.documentElement.lang = words.locale;
    const school = schoolOf(values, () => todayInSchool(new Date()), leftAlone);
    render(<CheckText prepared={prepare(school)} words={words} />, root);
  };
  const opened = await readChecked();
  draw(opened);
  // A word that is left alone from here on stays in sight, so that this can be taken back.
  onCheckedChange((changed) => draw({ ...changed, leftAlone: opened.leftAlone }));
}

void main();
