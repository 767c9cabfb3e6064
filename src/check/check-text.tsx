import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { detect, type Prepared } from '../core/detect';
import { saferWording } from '../core/safer';
import { leaveAlone } from '../engine/leave-alone';
import { excerpt } from '../engine/proposal';
import { rowsOf, stillStanding, waveOff, type Reading, type Row, type Wave } from '../engine/rows';
import { SubPage } from '../popup/sub-page';
import type { MessageKey, Strings } from '../strings';
import { Result } from './result';

interface Props {
  readonly prepared: Prepared;
  readonly words: Strings;
}

/** A row is known again by what it says and of which words, however the text around it changes. */
const nameOf = ({ why, words }: Row): string => [why, ...words].join('\n').toLowerCase();

/** For a text that will be posted from a phone or an app: the same findings and the same safer wording as in a compose box. */
export function CheckText({ prepared, words: { t, language } }: Props) {
  const [text, setText] = useState('');
  const [fine, setFine] = useState<ReadonlyMap<string, Wave>>(new Map());
  const [said, setSaid] = useState<MessageKey | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const byHand = useRef<HTMLTextAreaElement>(null);
  const told = useRef<HTMLParagraphElement>(null);

  useEffect(() => box.current?.focus(), []);
  const findings = useMemo(() => detect({ text }, prepared), [text, prepared]);
  const clause = (id: string) => ({ title: t(`policy_${id}_title` as MessageKey), text: t(`policy_${id}_text` as MessageKey) });
  const reading: Reading = { t, language, clause };
  const rows = rowsOf(findings, text, reading);
  const howOf = (row: Row): Wave | undefined => fine.get(nameOf(row));
  const standing = rows.map((row) => stillStanding(row, (one) => howOf(one) !== undefined)).filter(({ length }) => length > 0);
  const proposal = saferWording(text, standing.flat().flatMap(({ indexes }) => indexes.flatMap((at) => findings[at] ?? [])));

  const change = (next: string): void => {
    setText(next);
    setSaid(null);
    if (!next.trim()) setFine(new Map());
  };
  const wave = (row: Row, how: Wave | null): void => {
    const before = fine.get(nameOf(row));
    // What of a group was waved off before has its own way back.
    const rest = { ...row, indexes: row.each.length ? row.each.filter((one) => !fine.has(nameOf(one))).flatMap(({ indexes }) => indexes) : row.indexes };
    const next = new Map(fine);
    if (how) next.set(nameOf(row), how);
    else next.delete(nameOf(row));
    setFine(next);
    setSaid(null);
    if ((how ?? before) === 'word') void leaveAlone(waveOff(rest, 'word', findings, text), how !== null);
  };
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard.writeText(proposal?.copy ?? '').then(() => true, () => false);
    setSaid(done ? 'try_copied' : 'act_copy_failed');
  };
  // The field for it comes with what is said.
  useEffect(() => {
    byHand.current?.select();
    if (said) (byHand.current ?? told.current)?.scrollIntoView({ block: 'nearest' });
  }, [said]);

  return (
    <div class="sl popup">
      <SubPage title={t('go_check')} back={t('back')} leave={() => location.replace('/popup/index.html#check')}>
        <div class="pad">
          <label class="label" for="text">
            {t('try_label')}
          </label>
          <textarea class="field yours" id="text" rows={4} ref={box} value={text} aria-describedby="kept" onInput={(event) => change(event.currentTarget.value)} />
          <p class="small soft" id="kept">
            {t('try_hint')}
          </p>
          <p class={rows.length ? 'sr' : 'outcome'} role="status">
            {outcome(text, standing.length, t)}
          </p>
          {rows.length > 0 && (
            <ol class="results">
              {rows.map((row) => (
                <Result key={row.each.length > 0 ? row.key : nameOf(row)} row={row} howOf={howOf} t={t} wave={wave} />
              ))}
            </ol>
          )}
          {proposal && (
            <section class="safer" aria-labelledby="safer">
              <h2 id="safer">{t('check_safer')}</h2>
              <p class="yours">
                {excerpt(proposal).map((piece, at) => {
                  if (piece.was === 'removed') return <span key={at} class="gone" aria-hidden="true" />;
                  return piece.was === 'changed' ? <span key={at} class="changed">{piece.text}</span> : piece.text;
                })}
              </p>
              {said === 'act_copy_failed' && <textarea class="field yours" readOnly rows={3} aria-labelledby="safer" ref={byHand} value={proposal.copy} />}
            </section>
          )}
          {text && (
            <p class="buttons">
              {proposal && (
                <button class="main first" type="button" onClick={() => void copy()}>
                  {t('act_copy')}
                </button>
              )}
              <button
                class="main quiet"
                type="button"
                onClick={() => {
                  change('');
                  box.current?.focus();
                }}
              >
                {t('try_clear')}
              </button>
            </p>
          )}
          <p class="copied" role="status" ref={told}>
            {said && t(said)}
          </p>
        </div>
      </SubPage>
    </div>
  );
}

/** How the text stands, in one sentence. */
function outcome(text: string, rows: number, t: Strings['t']): string {
  if (!text.trim()) return t('try_empty');
  if (rows === 0) return t('try_none');
  return rows === 1 ? t('list_title_one') : t('list_title_many', { n: rows });
}
