import { platforms } from '../platforms/index';
import type { Strings } from '../strings';

/** Each platform's own page of privacy settings, or of help with them; of those without one it says where to look. Names of platforms are the same in every language. */
export function PrivacyLinks({ words: { t } }: { readonly words: Strings }) {
  const without = platforms.filter(({ privacy }) => !privacy).map(({ name }) => name);
  return (
    <>
      <ul class="privacy" aria-label={t('ref_privacy')}>
        {platforms.map(({ id, name, privacy }) =>
          privacy ? (
            <li key={id}>
              <a href={privacy} target="_blank" rel="noreferrer">
                {name}
              </a>
            </li>
          ) : null,
        )}
      </ul>
      {without.length > 0 && <p class="soft">{t('ref_privacy_other', { what: without.join(', ') })}</p>}
    </>
  );
}
