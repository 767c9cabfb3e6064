import { useEffect, useRef, useState } from 'preact/hooks';
import type { InForce } from '../settings/load';
import { erasePersonal, leftAlone, policySeen, userSettings } from '../storage';
import type { Strings } from '../strings';

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : typeof value === 'object' && value !== null ? Object.keys(value).length : 0);

/** All that is kept on this computer, counted, and the way to erase what came from the person. */
export function Stored({ stored, from, words: { t } }: Pick<InForce, 'from'> & { readonly stored: Readonly<Record<string, unknown>>; readonly words: Strings }) {
  const [stage, setStage] = useState<'rest' | 'sure' | 'done'>('rest');
  const asked = useRef(false);
  const { extraSites, ...choices } = userSettings.of(stored);
  const rows = [
    ['opt_stored_choices', lengthOf(choices)],
    ['opt_stored_words', leftAlone.of(stored).length],
    ['opt_stored_sites', lengthOf(extraSites)],
    ['opt_stored_policy', policySeen.of(stored) || t('opt_stored_nothing')],
    ['opt_stored_school', Object.values(from).filter((source) => source === 'managed').length],
  ] as const;
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (stage === 'sure') keep.current?.focus();
    // On the way back the pressed button is gone: its place is taken by the first one.
    else if (document.activeElement === document.body && asked.current) start.current?.focus();
    asked.current = stage === 'sure';
  }, [stage]);
  const erase = async (): Promise<void> => {
    await erasePersonal();
    setStage('done');
  };
  return (
    <section class="card">
      <h2>{t('opt_stored')}</h2>
      <p>{t('opt_stored_line')}</p>
      {rows.map(([label, value]) => (
        <div class="setting" key={label}>
          <span>{t(label)}</span>
          <span class="soft">{value}</span>
        </div>
      ))}
      {stage === 'sure' ? (
        <div class="sure" role="group" aria-labelledby="sure">
          <p id="sure">{t('opt_erase_sure')}</p>
          <button class="main second" type="button" onClick={() => void erase()}>
            {t('opt_erase_yes')}
          </button>
          <button class="main quiet" type="button" ref={keep} onClick={() => setStage('rest')}>
            {t('opt_erase_no')}
          </button>
        </div>
      ) : (
        <div class="sure">
          <button class="main second" type="button" ref={start} onClick={() => setStage('sure')}>
            {t('opt_erase')}
          </button>
        </div>
      )}
      <p class="small soft" role="status">
        {stage === 'done' && t('opt_erase_done')}
      </p>
    </section>
  );
}
