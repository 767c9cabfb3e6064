import { useState } from 'preact/hooks';
import { waveDone, type Row, type Say, type Wave } from '../engine/rows';

interface Props {
  readonly row: Row;
  readonly waved: Wave | undefined;
  readonly t: Say;
  /** null takes it back. */
  wave(how: Wave | null): void;
}

/** One thing to look at again: the words, what could stand there, why, the rule, and the ways to say that it is fine. */
export function Result({ row, waved, t, wave }: Props) {
  const [open, setOpen] = useState(false);
  if (waved) {
    return (
      <li class="waved">
        <span>{waveDone(row, waved, t)}</span>
        <button class="little" type="button" onClick={() => wave(null)}>
          {t('wave_undo')}
        </button>
      </li>
    );
  }
  return (
    <li>
      {row.words.map((words) => (
        <p key={words}>
          <span class={row.note ? 'yours' : 'noticed yours'}>{words}</span>
        </p>
      ))}
      {row.instead && (
        <p class={row.instead.omit ? 'instead omit' : 'instead'}>
          <span>
            <span class="sr">{t('check_try')} </span>
            {row.instead.text}
          </span>
        </p>
      )}
      <p class="small soft">{row.why}</p>
      {open && row.clause && (
        <p class="clause">
          <b>{row.clause.title}.</b> {row.clause.text}
        </p>
      )}
      <p class="littles">
        <button class="little" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {row.standardName}: {row.clauseLabel}
        </button>
        {!row.note &&
          row.waves.map(({ how, label }) => (
            <button key={how} class="little" type="button" onClick={() => wave(how)}>
              {label}
            </button>
          ))}
      </p>
    </li>
  );
}
