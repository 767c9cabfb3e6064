import type { Strings } from '../strings';
import { Copy } from '../style/copy';
import type { Contact } from './routes';

interface Props {
  readonly contact: Contact;
  readonly words: Strings;
}

/** One contact with the ways to reach it. A call or an e-mail carries the address and nothing else. */
export function ContactWays({ contact: { who, name, phone, email, url, more }, words: { t } }: Props) {
  const called = name || t(who);
  const both = [phone, email].filter((way) => way !== '').join(', ');
  return (
    <>
      <p class="who">
        {name ? `${t(who)}: ` : t(who)}
        {name && <span class="name">{name}</span>}
      </p>
      <div class="littles">
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
        {both && <Copy text={both} label={t('rep_copy')} name={`${t('rep_copy')}: ${both}`} look="little" done={t('rep_copied', { what: both })} failed={t('copy_failed')} />}
      </div>
      {more && <p class="soft">{t(more)}</p>}
    </>
  );
}
