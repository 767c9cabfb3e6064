import type { ComponentChildren } from 'preact';
import { PressButton } from '../press-button';
import { Folded, Instead, Waves, Words, type RowProps } from '../row-parts';

/** Of a long group of words. */
const FIRST = 12;

/** One thing to look at again: the words, what could stand there, why, and the ways to say it is fine. */
export function FindingRow(props: RowProps) {
  const { row, waved, t, acts } = props;
  const how = waved.get(row.key);
  if (how) return <Folded row={row} how={how} t={t} acts={acts} />;
  const why = `why-${row.key}`;
  const say = (
    <div class="say">
      <Words {...props} first={FIRST} />
      <Instead row={row} t={t} />
    </div>
  );
  const on = (
    <div class="on">
      <Rule {...props} />
      <p id={why}>{row.why}</p>
    </div>
  );
  const littles = (
    <p class="littles">
      <Waves {...props} by={why} />
    </p>
  );
  // What unfolds a group stands before what it unfolds.
  return row.each.length > 0 ? <li class="many">{on}{littles}{say}</li> : <li class={row.words.length > 0 ? undefined : 'many'}>{say}{on}{littles}</li>;
}

/** The standard's name and the clause, which unfolds in place; `children` stand beside them. */
export function Rule({ row, open, acts, children }: RowProps & { readonly children?: ComponentChildren }) {
  const part = `clause-${row.key}`;
  return (
    <>
      <p class="tag">
        <span class="firm">{row.standardName}</span>
        {row.clause ? (
          <PressButton class="little" act={() => acts.unfold(part)} expanded={open.has(part)}>
            {row.clauseLabel}
          </PressButton>
        ) : (
          <span>{row.clauseLabel}</span>
        )}
        {children}
      </p>
      {open.has(part) && row.clause && (
        <p class="clause">
          <b class="firm">{row.clause.title}.</b> {row.clause.text}
        </p>
      )}
    </>
  );
}
