import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { waveDone, type Row, type Say, type Wave } from '../engine/rows';

interface Props {
  readonly row: Row;
  readonly t: Say;
  /** How a row was waved off, if it was. */
  howOf(row: Row): Wave | undefined;
  /** null takes it back. */
  wave(row: Row, how: Wave | null): void;
}

/** One thing to look at again: the words, what could stand there, why, the rule, and the ways to say that it is fine. */
export function Result(props: Props) {
  const { row, t, howOf } = props;
  const [open, setOpen] = useState(false);
  const [oneByOne, setOneByOne] = useState(false);
  const first = useFocusAfter(howOf(row));
  if (howOf(row)) {
    return (
      <li class="waved">
        <Waves {...props} first={first} />
      </li>
    );
  }
  const isGroup = row.each.length > 0;
  return (
    <li>
      {!oneByOne && row.words.length > 0 && (
        <div class="words">
          {row.words.map((words) => (
            <p key={words}>
              <span class={row.note ? 'yours' : 'noticed yours'}>{words}</span>
            </p>
          ))}
        </div>
      )}
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
        <Waves {...props} first={first} />
        {isGroup && (
          <button class="little" type="button" aria-expanded={oneByOne} onClick={() => setOneByOne(!oneByOne)}>
            {t('wave_each')}
          </button>
        )}
      </p>
      {oneByOne && (
        <ul class="each">
          {row.each.map((one) => (
            <One key={one.key} {...props} row={one} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** One word of a group. */
function One(props: Props) {
  const { row, howOf } = props;
  const how = howOf(row);
  const first = useFocusAfter(how);
  return (
    <li class={how ? 'waved' : undefined}>
      {!how && (
        <span class="yours">
          <span class={row.note ? undefined : 'noticed'}>{row.words[0]}</span>
        </span>
      )}
      <Waves {...props} first={first} />
    </li>
  );
}

/** From the way to wave a row off the focus goes to the way back, and from there to it again. */
function useFocusAfter(how: Wave | undefined): RefObject<HTMLButtonElement | null> {
  const first = useRef<HTMLButtonElement>(null);
  const before = useRef(how);
  useEffect(() => {
    if (before.current !== how) first.current?.focus();
    before.current = how;
  }, [how]);
  return first;
}

/** The ways to wave a row off, or the way back. */
function Waves({ row, t, howOf, wave, first }: Props & { readonly first: RefObject<HTMLButtonElement | null> }) {
  const how = howOf(row);
  if (how) {
    return (
      <>
        <span>{waveDone(row, how, t)}</span>
        <button class="little" type="button" ref={first} onClick={() => wave(row, null)}>
          {t('wave_undo')}
        </button>
      </>
    );
  }
  return (
    <>
      {row.waves.map((way, at) => (
        <button key={way.how} class="little" type="button" {...(at === 0 ? { ref: first } : {})} onClick={() => wave(row, way.how)}>
          {way.label}
        </button>
      ))}
    </>
  );
}
