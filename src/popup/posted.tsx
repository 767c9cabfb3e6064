import type { Settings } from '../settings/schema';
import type { MessageKey, Strings } from '../strings';
import { ContactWays } from './contact-ways';
import { toldOfPost } from './routes';

/** What to do once a post is out: four steps, in order. */
export function Posted({ settings, words }: { readonly settings: Settings; readonly words: Strings }) {
  const { t } = words;
  const { contacts, unnamed } = toldOfPost(settings);
  // Whom else to tell of a pupil has another name in each nation.
  const steps = [
    { title: 'post_1', line: 'post_1_line' },
    { title: 'post_2', line: 'post_2_line' },
    { title: 'post_3', line: `post_tell_${settings.nation}` },
    { title: 'post_4', line: 'post_4_line' },
  ] as const satisfies readonly { title: MessageKey; line: MessageKey }[];
  return (
    <>
      <p class="pad">{t('post_lead')}</p>
      <ol class="steps">
        {steps.map(({ title, line }) => (
          <li key={title}>
            <h2>{t(title)}</h2>
            <p>{t(line)}</p>
            {title === 'post_3' && unnamed && <p class="soft">{t('rep_none')}</p>}
            {title === 'post_3' && contacts.map((contact) => <ContactWays key={contact.who} contact={contact} words={words} />)}
          </li>
        ))}
      </ol>
      <p class="foot">{t('post_not')}</p>
    </>
  );
}
