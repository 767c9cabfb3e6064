import { PressButton } from './press-button';
import { waveDone, type Row, type Say, type Wave } from './rows';

/** What a person can do with one row. */
export interface RowActs {
  wave(row: Row, how: Wave): void;
  undo(row: Row): void;
  /** Unfolds a part of a row, or folds it up again, by the name of the part: `each-…`, `clause-…`. */
  unfold(part: string): void;
}

/** A row, and what a list of rows has in common. */
export interface RowProps {
  readonly row: Row;
  readonly waved: ReadonlyMap<string, Wave>;
  /** The parts that are unfolded, by their names. */
  readonly open: ReadonlySet<string>;
  readonly t: Say;
  readonly acts: RowActs;
}

/** A person's own words. Of a group the first, since the eye needs to know what, not which thirty; unfolded, one by one, each with its own ways to wave it off. */
export function Words({ first, ...props }: RowProps & { readonly first: number }) {
  const { row, waved, open, t, acts } = props;
  if (row.each.length === 0) {
    return row.words.length > 0 ? (
      <p class="words">
        <span class="noticed">{row.words[0]}</span>
      </p>
    ) : null;
  }
  if (open.has(`each-${row.key}`)) {
    return (
      <ul class="each">
        {row.each.map((one) => {
          const how = waved.get(one.key);
          if (how) return <Folded key={one.key} row={one} how={how} t={t} acts={acts} />;
          return (
            <li key={one.key}>
              <span class="yours">
                <span class="noticed" id={`words-${one.key}`}>{one.words[0]}</span>
              </span>
              <p class="littles">
                <Waves {...props} row={one} by={`words-${one.key}`} />
              </p>
            </li>
          );
        })}
      </ul>
    );
  }
  const words = row.each.filter(({ key }) => !waved.has(key)).flatMap((one) => one.words);
  return (
    <ul class="words">
      {words.slice(0, first).map((some) => (
        <li key={some}>
          <span class="noticed">{some}</span>
        </li>
      ))}
      {words.length > first && <li class="small soft">+{words.length - first}</li>}
    </ul>
  );
}

/** What could stand in the place of the words. */
export function Instead({ row: { instead }, t }: Pick<RowProps, 'row' | 't'>) {
  return (
    instead && (
      <p class={instead.omit ? 'instead omit' : 'instead'}>
        <span>
          <span class="sr">{t('check_try')} </span>
          {instead.text}
        </span>
      </p>
    )
  );
}

/** The ways to say that it is fine, described by the element `by`; a group can be gone through one by one. */
export function Waves({ row, open, t, acts, by }: RowProps & { readonly by: string }) {
  const part = `each-${row.key}`;
  return (
    <>
      {row.waves.map(({ how, label }, at) => (
        <PressButton key={how} class="little" describedBy={by} act={() => acts.wave(row, how)} {...(at === 0 ? { id: `wave-${row.key}` } : {})}>
          {label}
        </PressButton>
      ))}
      {row.each.length > 0 && (
        <PressButton class="little" describedBy={by} act={() => acts.unfold(part)} expanded={open.has(part)}>
          {t('wave_each')}
        </PressButton>
      )}
    </>
  );
}

/** A row that was waved off, on one line, with the way back. */
export function Folded({ row, how, t, acts }: Pick<RowProps, 'row' | 't' | 'acts'> & { readonly how: Wave }) {
  return (
    <li class="folded">
      <p class="wave">
        <span id={`off-${row.key}`}>{waveDone(row, how, t)}</span>
        <PressButton class="little" id={`undo-${row.key}`} describedBy={`off-${row.key}`} act={() => acts.undo(row)}>
          {t('wave_undo')}
        </PressButton>
      </p>
    </li>
  );
}
