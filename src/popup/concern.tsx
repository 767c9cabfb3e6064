import { useState } from 'preact/hooks';
import { todayInSchool } from '../settings/school';
import type { Settings } from '../settings/schema';
import { dateIn, type Strings } from '../strings';
import { ContactWays } from './contact-ways';
import { HELPLINES_CHECKED } from './helplines';
import { routesOf } from './routes';

/** Whom to call, for which worry. */
export function Concern({ settings, words, now }: { readonly settings: Settings; readonly words: Strings; readonly now: Date }) {
  const [copied, setCopied] = useState('');
  const { t } = words;
  const nextCheck = `${Number(HELPLINES_CHECKED.slice(0, 4)) + 1}${HELPLINES_CHECKED.slice(4)}`;
  const routes = routesOf(settings);
  const noSafeguardingLead = !settings.dslPhone && !settings.dslEmail;
  return (
    <>
      <ul class="routes">
        {routes.map(({ worry, contacts, more }) => (
          <li key={worry}>
            <h2>{t(worry)}</h2>
            {contacts.map((contact) => (
              <ContactWays key={contact.who} contact={contact} words={words} copied={setCopied} />
            ))}
            {more && <p class="soft">{t(more)}</p>}
            {worry === 'rep_child' && noSafeguardingLead && <p class="soft">{t('rep_none')}</p>}
          </li>
        ))}
      </ul>
      <p class="said" role="status">
        {copied && t('rep_copied', { what: copied })}
      </p>
      <footer class="foot">
        <p>{t('rep_empty_mail')}</p>
        {settings.contactsCheckedOn && <p>{t('rep_school_checked', { date: dateIn(words.locale, settings.contactsCheckedOn) })}.</p>}
        <p>{t('rep_checked', { date: dateIn(words.locale, HELPLINES_CHECKED) })}.</p>
        {todayInSchool(now) > nextCheck && <p class="mindline">{t('rep_old')}</p>}
      </footer>
    </>
  );
}
