import { platforms } from '../platforms/index';

/** Each platform's own page of privacy settings, as far as it has one with an address. Names of platforms are the same in every language. */
export function PrivacyLinks({ label }: { readonly label: string }) {
  return (
    <ul class="privacy" aria-label={label}>
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
  );
}
