import { Copied, type CopyResult } from '../copied';
import { Mark, PressButton } from '../press-button';
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

interface Props {
  readonly rows: readonly ListRow[];
  readonly copyable: boolean;
  readonly copied: CopyResult;
  readonly unfolded: ReadonlySet<string>;
  readonly t: Say;
  readonly acts: ListActs;
}

/** Of a long list of names the first say enough. */
const FIRST = 6;
/** What is waved off here is a row of its own. */
const NONE: ReadonlyMap<string, Wave> = new Map();

/** The findings list that the chip opens: what was noticed, before anything is posted. */
export function FindingsList({ rows, copyable, copied, unfolded, t, acts }: Props) {
  const folded = rows.filter(({ waved }) => waved).length;
  return (
    <section class="panel" id="list" role="dialog" aria-labelledby="list-title">
      <header>
        <Mark />
        <h2 id="list-title">{listTitle(rows.length - folded, t)}</h2>
        <Cross t={t} close={acts.close} />
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

export function Cross({ t, close }: { t: Say; close: () => void }) {
  return (
    <PressButton class="cross" label={t('list_close')} act={close}>
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true">
        <path d="m4 4 8 8M12 4l-8 8" />
      </svg>
    </PressButton>
  );
}
