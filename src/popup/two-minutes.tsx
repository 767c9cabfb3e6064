import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey, Strings } from '../strings';
import { GROUPS, type ClauseId } from './policy';

/** Why it is shown: for the first time on this computer, since the policy has changed, or because the person asked for it. */
export type Lead = 'first' | 'new' | 'asked';

interface Props {
  /** The version the school has given its policy, '' for none. */
  readonly version: string;
  readonly lead: Lead;
  readonly words: Strings;
  done(): void;
}

/** The sentences by the clause they are kept under, each with what else it tells. A test holds that no clause of a standard is left out. */
export const TOLD: Readonly<Partial<Record<ClauseId, readonly ClauseId[]>>> = {
  K1: [], K2: [], H1: [], H2: [], N1: ['N2'], N3: ['N4'], N6: [], N5: ['N7'], N8: [], C1: [], C2: [], C3: [], C4: ['C5', 'C6'], P1: [], P2: [], P3: [], D1: ['D2'], D3: [],
};

/** What the reference says shortly enough is said in its own words. */
export const sentenceOf = (id: ClauseId): MessageKey => (id === 'C2' || id === 'P3' ? `policy_${id}_text` : (`two_${id}` as MessageKey));

/** The whole policy at a reading, for its first time and after every new version: each standard with what it asks, a sentence each. */
export function TwoMinutes({ version, lead, words: { t }, done }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever asked for it is taken there; a popup that has just opened leaves the focus where a popup has it.
  useEffect(() => {
    if (lead === 'asked') title.current?.focus();
  }, [lead]);
  return (
    <section class="two" aria-labelledby="two">
      <h2 id="two" class="title" ref={title} tabIndex={-1}>
        {t('two_title')}
      </h2>
      <p>{lead === 'new' ? t(version ? 'two_new' : 'two_changed', { v: version }) : t('two_first')}</p>
      <p>{t('two_S1')}</p>
      {GROUPS.filter(({ standard }) => standard).map(({ title: standard, clauses }) => (
        <section key={standard}>
          <h3>
            {t(standard)} <span>{t(`${standard}_line` as MessageKey)}</span>
          </h3>
          <ul>
            {clauses.filter((id) => id in TOLD).map((id) => (
              <li key={id}>{t(sentenceOf(id))}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="end">{t('two_O1')}</p>
      <p class="small soft">{t('two_rest')}</p>
      <button class="main first" type="button" onClick={done}>
        {t('two_done')}
      </button>
    </section>
  );
}
