import { todayInSchool } from '../settings/school';
import type { Settings } from '../settings/schema';
import { dateIn, type Strings } from '../strings';
import { ContactWays } from './contact-ways';
import { checkedIn, isOld } from './helplines';
import { routesOf } from './routes';

/** Whom to call, for which worry. */
export function Concern({ settings, words, now }: { readonly settings: Settings; readonly words: Strings; readonly now: Date }) {
  const { t } = words;
  const checked = checkedIn(settings.nation);
  return (
    <>
      <ul class="routes">
        {routesOf(settings).map(({ worry, contacts, unnamed, more }) => (
          <li key={worry}>
            <h2>{t(worry)}</h2>
            {unnamed && <p class="soft">{t('rep_none')}</p>}
            {contacts.map((contact) => (
              <ContactWays key={contact.who} contact={contact} words={words} />
            ))}
            {more && <p class="soft">{t(more)}</p>}
          </li>
        ))}
      </ul>
      <footer class="foot">
        <p>{t('rep_empty_mail')}</p>
        {settings.contactsCheckedOn && <p>{t('rep_school_checked', { date: dateIn(words.locale, settings.contactsCheckedOn) })}.</p>}
        <p>{t('rep_checked', { date: dateIn(words.locale, checked) })}.</p>
        {isOld(checked, todayInSchool(now)) && <p class="mindline">{t('rep_old')}</p>}
      </footer>
    </>
  );
}
