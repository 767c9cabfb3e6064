import { useState } from 'preact/hooks';
import { browser } from '../browser';
import { SETTINGS } from '../settings/schema';
import { matchPattern, readSite, siteText, type Site } from '../settings/sites';
import { Cross } from '../style/icons';
import { Locked } from './locked';
import type { CardProps } from './options';

const MOST = SETTINGS.extraSites.maxItems;

/** More sites to ask on. */
export function Sites({ settings: { values, from }, words, change }: CardProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const { t } = words;
  const sites = values.extraSites;
  const locked = from.extraSites === 'managed';

  const add = async (): Promise<void> => {
    const site = asSite(typed);
    const text = typeof site === 'string' ? '' : siteText(site);
    if (typeof site === 'string') return setWrong(site === 'record' ? t('refused_record', { value: typed.trim() }) : t('opt_sites_bad'));
    if (sites.includes(text)) return setWrong(t('opt_sites_twice'));
    if (sites.length >= MOST) return setWrong(t('opt_sites_full', { max: MOST }));
    // First of all that waits: the browser asks only while it still counts as the person's press.
    if (!(await browser.permissions.request({ origins: [matchPattern(site)] }).catch(() => false))) return setWrong(t('opt_sites_denied'));
    setWrong('');
    setTyped('');
    change({ extraSites: [...sites, text] });
  };

  return (
    <section class="card">
      <h2>{t('opt_sites')}</h2>
      {!locked && <p class="soft">{t('opt_sites_line')}</p>}
      {sites.map((site) => (
        <div class="setting" key={site}>
          <span class="value">{shown(site)}</span>
          {locked ? (
            <Locked words={words} />
          ) : (
            <button class="cross" type="button" aria-label={t('opt_sites_remove', { site: shown(site) })} onClick={() => change({ extraSites: sites.filter((other) => other !== site) })}>
              <Cross />
            </button>
          )}
        </div>
      ))}
      {!locked && (
        <form
          class="addrow"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <label>
            <span class="label">{t('opt_sites_label')}</span>
            <input
              class="field"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              aria-invalid={wrong !== ''}
              {...(wrong ? { 'aria-describedby': 'site-wrong' } : {})}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button class="main second" type="submit">
            {t('opt_sites_add')}
          </button>
        </form>
      )}
      <p class="err" id="site-wrong" role="alert">
        {wrong}
      </p>
    </section>
  );
}

/** Reads what was typed; letters beyond ASCII in a host become what the browser makes of them. */
function asSite(typed: string): Site | 'site' | 'record' {
  const address = /^\w+:\/\//.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  return /[^\x20-\x7e]/.test(typed) && URL.canParse(address) ? readSite(new URL(address).href) : readSite(typed);
}

/** `*://host/*` as a person would say it. */
const shown = (site: string): string => site.replace(/^\*:\/\//, '').replace(/\/\*$/, '');
