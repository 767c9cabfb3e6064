import type { Strings } from '../strings';
import type { Contact } from './routes';

interface Props {
  readonly contact: Contact;
  readonly words: Strings;
  copied(what: string): void;
}

/** One contact with the ways to reach it. A call or an e-mail carries the address and nothing else. */
export function ContactWays({ contact: { who, name, phone, email, url, more }, words: { t }, copied }: Props) {
  const called = name || t(who);
  const both = [phone, email].filter((way) => way !== '').join(', ');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(both);
    copied(both);
  };
  return (
    <>
      <p class="who">
        {name ? `${t(who)}: ` : t(who)}
        {name && <span class="name">{name}</span>}
      </p>
      <p class="littles">
        {phone && (
          <a class="little" href={`tel:${phone.replace(/[^\d+]/g, '')}`} target="_blank" rel="noreferrer">
            {t('rep_call')}
            {'\u00a0'}
            <span class="tel">{phone}</span>
          </a>
        )}
        {email && (
          <a class="little" href={`mailto:${email}`} target="_blank" rel="noreferrer" aria-label={`${t('rep_email')}: ${called}`}>
            {t('rep_email')}
          </a>
        )}
        {url && (
          <a class="little" href={url} target="_blank" rel="noreferrer" aria-label={`${t('form_link')}: ${called}`}>
            {t('form_link')}
          </a>
        )}
        {both && (
          <button class="little" type="button" aria-label={`${t('rep_copy')}: ${both}`} onClick={() => void copy()}>
            {t('rep_copy')}
          </button>
        )}
      </p>
      {more && <p class="soft">{t(more)}</p>}
    </>
  );
}
