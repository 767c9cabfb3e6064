import { readAccount } from '../settings/formats';
import { dateIn, type Strings } from '../strings';

/** The school's register of its own accounts. */
export function Accounts({ lines, words }: { readonly lines: readonly string[]; readonly words: Strings }) {
  const { t } = words;
  const accounts = lines.map(readAccount).filter((account) => account !== null);
  if (accounts.length === 0) return <p class="pad">{t('reg_empty')}</p>;
  return (
    <ul class="register pad">
      {accounts.map(({ platform, account, master, users, opened, closed }) => (
        <li key={platform + account}>
          <h2>
            {account} <span class="soft">· {platform}</span>
          </h2>
          <p class="soft">
            {[
              master && t('reg_master', { who: master }),
              users && t('reg_users', { who: users }),
              closed ? t('reg_closed', { date: dateIn(words.locale, closed) }) : opened && t('reg_open', { date: dateIn(words.locale, opened) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
