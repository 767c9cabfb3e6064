import { browser } from '../browser';
import type { Settings } from '../settings/schema';
import { dateIn, type MessageKey, type Strings } from '../strings';
import type { Door } from './popup';
import { focusOn } from './focus-on';
import { isOverdue } from './review';

interface Props {
  readonly settings: Settings;
  readonly words: Strings;
  readonly now: Date;
  open(door: Door): void;
  /** Shows the policy in two minutes. */
  lead(): void;
  readonly returned: Door | 'check' | null;
}

const LINKS = [
  ['policyUrl', 'ref_full'],
  ['dataProtectionUrl', 'ref_dp'],
  ['safeguardingPolicyUrl', 'ref_safeguarding'],
  ['byodPolicyUrl', 'ref_byod'],
  ['privacyNoticeUrl', 'ref_notice'],
] as const satisfies readonly (readonly [keyof Settings, MessageKey])[];

/** Which policy this is, where it can be read, and what is not covered. */
export function Foot({ settings, words, now, open, lead, returned }: Props) {
  const { t } = words;
  return (
    <footer class="foot">
      <p>{versionLine(settings, words, now)}</p>
      <p>{t('phone_line')}</p>
      <ul>
        <li>
          <button class="link" type="button" onClick={lead}>
            {t('two_title')}
          </button>
        </li>
        {LINKS.map(([key, label]) =>
          settings[key] ? (
            <li key={key}>
              <a href={settings[key]} target="_blank" rel="noreferrer">
                {t(label)}
              </a>
            </li>
          ) : null,
        )}
        <li>
          <button class="link" type="button" ref={returned === 'accounts' ? focusOn : null} onClick={() => open('accounts')}>
            {t('ref_register')}
          </button>
        </li>
        <li>
          <button class="link" type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('open_options')}
          </button>
        </li>
      </ul>
    </footer>
  );
}

function versionLine(settings: Settings, words: Strings, now: Date): string {
  const { t } = words;
  const { policyVersion: v, policyReviewed, policyReviewedBy: who, policyReviewDue } = settings;
  const reviewed = dateIn(words.locale, policyReviewed);
  const due = dateIn(words.locale, policyReviewDue);
  const parts = [
    v && t('ver_version', { v }),
    policyReviewed && (who ? t('ver_reviewed', { date: reviewed, who }) : t('ver_reviewed_only', { date: reviewed })),
    policyReviewDue && t(isOverdue(settings, now) ? 'ver_overdue' : 'ver_due', { date: due }),
  ];
  const known = parts.filter(Boolean).join(' · ');
  return policyReviewed || policyReviewDue ? known : [known, t('ver_unset')].filter(Boolean).join(' · ');
}
