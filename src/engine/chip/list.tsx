import { render } from 'preact';
import type { CopyResult } from '../copied';
import { Copied } from '../copied-line';
import { CROSS } from '../drawings';
import { Drawn, Mark, PressButton } from '../press-button';
import { Folded, Instead, Waves, Words, type RowActs } from '../row-parts';
import type { Row, Say, Wave } from '../rows';
import { listTitle } from '../view';

export interface ListActs extends RowActs {
  show(row: Row): void;
  copy(): void;
  close(): void;
}

/** A row of the list; `waved` keeps its place until the list is closed. */
export interface ListRow {
  readonly row: Row;
  readonly waved: Wave | null;
}

/** All that the list is drawn from. */
export interface ListView {
  readonly rows: readonly ListRow[];
  readonly copyable: boolean;
  readonly copied: CopyResult;
  /** Parts of it that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
}

/** Of a long list of names the first say enough. */
const FIRST = 6;
/** What is waved off here is a row of its own. */
const NONE: ReadonlyMap<string, Wave> = new Map();

/** Draws the findings list that the chip opens, what was noticed before anything is posted; of `view` null takes it away. */
export function drawList(into: Element, view: ListView | null, t: Say, acts: ListActs): void {
  render(view && <FindingsList view={view} t={t} acts={acts} />, into);
}

function FindingsList({ view: { rows, copyable, copied, unfolded }, t, acts }: { view: ListView; t: Say; acts: ListActs }) {
  const folded = rows.filter(({ waved }) => waved).length;
  return (
    <section class="panel" id="list" role="dialog" aria-labelledby="list-title">
      <header>
        <Mark />
        <h2 id="list-title">{listTitle(rows.length - folded, t)}</h2>
        <PressButton class="cross" label={t('list_close')} act={acts.close}>
          <Drawn {...CROSS} />
        </PressButton>
      </header>
      {rows.length === 0 && <p class="none">{t('list_none_line')}</p>}
      {rows.length > 0 && (
        <ol class="list">
          {rows.map(({ row, waved }, at) =>
            waved ? (
              <Folded key={row.key} row={row} how={waved} t={t} acts={acts} />
            ) : (
              // What is folded comes first, and has no words to mark.
              <ListItem key={row.key} row={row} at={at - folded} open={unfolded} t={t} acts={acts} />
            ),
          )}
        </ol>
      )}
      {copyable && (
        <footer>
          <PressButton class="main second" act={acts.copy}>
            {t('act_copy')}
          </PressButton>
          <Copied {...copied} t={t} />
        </footer>
      )}
    </section>
  );
}

function ListItem({ row, at, open, t, acts }: { row: Row; at: number; open: ReadonlySet<string>; t: Say; acts: ListActs }) {
  const props = { row, waved: NONE, open, t, acts };
  const why = `list-why-${row.key}`;
  const words = <Words {...props} first={FIRST} />;
  const isGroup = row.each.length > 0;
  return (
    <li data-of={at}>
      {!isGroup && words}
      <Instead row={row} t={t} />
      <p class="why" id={why}>
        {row.why}
      </p>
      <p class="littles">
        <Waves {...props} by={why} />
        {row.words.length > 0 && (
          <PressButton class="little" describedBy={why} act={() => acts.show(row)}>
            {t('list_show')}
          </PressButton>
        )}
      </p>
      {isGroup && words}
    </li>
  );
}
