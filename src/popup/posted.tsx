import { useState } from 'preact/hooks';
import type { Settings } from '../settings/schema';
import type { Strings } from '../strings';
import { ContactWays } from './contact-ways';
import { routesOf } from './routes';

const STEPS = [1, 2, 3, 4] as const;
/** Whom step three names, by their place among the routes. */
const TOLD = { rep_staff: 'rep_staff_who', rep_data: 'rep_data_who' } as const;

/** What to do once a post is out: four steps, in order. */
export function Posted({ settings, words }: { readonly settings: Settings; readonly words: Strings }) {
  const [copied, setCopied] = useState('');
  const { t } = words;
  const told = routesOf(settings).flatMap(({ worry, contacts }) => contacts.filter(({ who }) => worry in TOLD && who === TOLD[worry as keyof typeof TOLD]));
  return (
    <>
      <p class="pad">{t('post_lead')}</p>
      <ol class="steps">
        {STEPS.map((step) => (
          <li key={step}>
            <h2>{t(`post_${step}`)}</h2>
            <p>{t(`post_${step}_line`)}</p>
            {step === 3 && told.map((contact) => <ContactWays key={contact.who} contact={contact} words={words} copied={setCopied} />)}
          </li>
        ))}
      </ol>
      <p class="said" role="status">
        {copied && t('rep_copied', { what: copied })}
      </p>
      <p class="foot">{t('post_not')}</p>
    </>
  );
}
