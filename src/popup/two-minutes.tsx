import { useEffect, useRef } from 'preact/hooks';
import type { Strings } from '../strings';
import { GROUPS } from './policy';

interface Props {
  /** The version the school has given its policy, '' for none. */
  readonly version: string;
  /** Another one was seen before. */
  readonly isNew: boolean;
  readonly words: Strings;
  done(): void;
}

/** The whole policy at a reading, for its first time and after every new version: each standard, and what it asks in a line each. */
export function TwoMinutes({ version, isNew, words: { t }, done }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="two" aria-labelledby="two">
      <h1 id="two" ref={title} tabIndex={-1}>
        {t('wel_policy')}
      </h1>
      <p>{t(isNew ? 'two_new' : 'two_first', { v: version })}</p>
      {GROUPS.filter(({ standard }) => standard).map(({ title: standard, clauses }) => (
        <section key={standard}>
          <h2>{t(standard)}</h2>
          <ul>
            {clauses.map((id) => (
              <li key={id}>{t(`policy_${id}_title`)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="small soft">{t('two_rest')}</p>
      <button class="main first" type="button" onClick={done}>
        {t('two_done')}
      </button>
    </section>
  );
}
