import { useState } from 'preact/hooks';
import type { InForce } from '../settings/load';
import type { Settings } from '../settings/schema';
import type { Strings } from '../strings';
import { NameLine } from '../style/name-line';
import { Every } from './every';
import { Refused } from './refused';
import { Rules } from './rules';
import { save } from './save';
import { School } from './school';
import { Sites } from './sites';
import { Stored } from './stored';
import { When } from './when';
import { Words } from './words';

export interface OptionsProps {
  readonly settings: InForce;
  /** Everything of ours in storage, as it is. */
  readonly stored: Readonly<Record<string, unknown>>;
  readonly words: Strings;
}

/** What each card gets: the settings, the words, and the way to keep a change. */
export interface CardProps {
  readonly settings: InForce;
  readonly words: Strings;
  change(changes: Partial<Settings>): void;
}

/** The options page: what a person may choose, and what is kept. */
export function Options({ settings, stored, words }: OptionsProps) {
  const [said, setSaid] = useState('');
  const { t } = words;
  const change = (changes: Partial<Settings>): void => {
    setSaid('');
    save(changes).then(
      () => setSaid(t('opt_saved')),
      () => setSaid(t('opt_save_failed')),
    );
  };
  const card: CardProps = { settings, words, change };
  const locked = Object.values(settings.from).includes('managed');
  return (
    <div class="sl sheet">
      <NameLine product={t('product')} school={settings.values.schoolName} />
      <h1>{t('opt_title')}</h1>
      {locked && <p class="soft">{t('opt_set_line')}</p>}
      <When {...card} />
      <Rules {...card} />
      <Words leftAlone={settings.leftAlone} words={words} />
      <Sites {...card} />
      <School {...card} />
      <Every {...card} />
      <Stored stored={stored} from={settings.from} words={words} />
      <Refused problems={settings.problems} words={words} />
      <p>
        <a href="/diagnostics/index.html">{t('opt_diag')}</a>
      </p>
      <p class="toast" role="status">
        {said}
      </p>
    </div>
  );
}
