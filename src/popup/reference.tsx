import { useEffect, useState } from 'preact/hooks';
import type { MessageKey, Strings } from '../strings';
import { GROUPS, type ClauseId } from './policy';
import { PrivacyLinks } from './privacy-links';
import { marked, searchPolicy } from './search';

/** Announcing after each letter would talk over the typing. */
const ANNOUNCE_AFTER = 600;

interface Props {
  readonly query: string;
  /** Is there a full policy to read? */
  readonly hasPolicy: boolean;
  readonly words: Strings;
}

/** The policy in plain words: by group, or what a search finds. */
export function Reference({ query, hasPolicy, words }: Props) {
  const { t } = words;
  const asked = query.trim();
  const hits = searchPolicy(asked, words);
  const found = asked === '' ? '' : foundLine(hits.length, asked, hasPolicy, words);
  const said = useLater(found);
  const [unfoldable, setUnfoldable] = useState(false);
  // What is folded away comes after the first picture: nobody waits for what nobody sees yet.
  useEffect(() => setUnfoldable(true), []);
  return (
    <section class={asked ? 'ref found' : 'ref'} aria-labelledby="policy">
      <h2 id="policy" class={asked ? 'sr' : ''}>
        {t('ref_title')}
      </h2>
      <p class="sr" role="status">
        {said}
      </p>
      {asked ? (
        <>
          <p class={hits.length > 0 ? 'small soft' : ''} aria-hidden="true">
            {found}
          </p>
          <ul class="rules">
            {hits.map(({ id, group }) => (
              <Clause key={id} id={id} words={words} query={asked} group={group} />
            ))}
          </ul>
        </>
      ) : (
        GROUPS.map(({ title, standard, clauses }) => (
          <details key={title}>
            <summary>
              <span class={standard ? 'firm' : ''}>{t(title)}</span>
              <span class="soft">{countLine(clauses.length, words)}</span>
            </summary>
            <ul class="rules">
              {unfoldable && clauses.map((id) => <Clause key={id} id={id} words={words} query="" />)}
            </ul>
          </details>
        ))
      )}
    </section>
  );
}

interface ClauseProps {
  readonly id: ClauseId;
  readonly words: Strings;
  readonly query: string;
  /** Told beside a search result, which stands outside its group. */
  readonly group?: MessageKey;
}

function Clause({ id, words, query, group }: ClauseProps) {
  const { t, language } = words;
  const show = (text: string) => marked(text, query, language).map((part, index) => (part.found ? <mark key={index}>{part.text}</mark> : part.text));
  return (
    <li>
      <h3>
        <span>{show(t(`policy_${id}_title`))}</span>
        <span class="id">{id}</span>
      </h3>
      <p>{show(t(`policy_${id}_text`))}</p>
      {id === 'C5' && <PrivacyLinks words={words} />}
      {group && <p class="soft">{t(group)}</p>}
    </li>
  );
}

function foundLine(count: number, q: string, hasPolicy: boolean, { t }: Strings): string {
  if (count === 0) return t(hasPolicy ? 'ref_found_none_full' : 'ref_found_none', { q });
  return count === 1 ? t('ref_found_one', { q }) : t('ref_found_many', { n: count, q });
}

const countLine = (count: number, { t }: Strings): string => (count === 1 ? t('ref_rules_one') : t('ref_rules_many', { n: count }));

/** `text` once it has stood still for a moment. */
function useLater(text: string): string {
  const [later, setLater] = useState('');
  useEffect(() => {
    const timer = setTimeout(setLater, ANNOUNCE_AFTER, text);
    return () => clearTimeout(timer);
  }, [text]);
  return later;
}
