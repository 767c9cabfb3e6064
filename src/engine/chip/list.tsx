import { Mark, PressButton } from '../press-button';
import { waveDone, type Row, type Say, type Wave } from '../rows';
import { listTitle } from '../view';

export interface ListActs {
  wave(row: Row, how: Wave): void;
  undo(row: Row): void;
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
  readonly said: string;
  readonly t: Say;
  readonly acts: ListActs;
}

/** Of a long list of names the first say enough. */
const FIRST = 6;

/** The findings list that the chip opens: what was noticed, before anything is posted. */
export function FindingsList({ rows, copyable, said, t, acts }: Props) {
  const standing = rows.filter(({ waved }) => !waved).length;
  return (
    <section class="panel" id="list" role="dialog" aria-labelledby="list-title">
      <header>
        <Mark />
        <h2 id="list-title">{listTitle(standing, t)}</h2>
        <Cross t={t} close={acts.close} />
      </header>
      {rows.length === 0 && <p class="none">{t('list_none_line')}</p>}
      {rows.length > 0 && (
        <ol class="list">
          {rows.map(({ row, waved }, at) =>
            waved ? (
              <li key={row.key} class="folded">
                <p class="wave">
                  <span>{waveDone(row, waved, t)}</span>
                  <PressButton class="little" id={`list-undo-${row.key}`} act={() => acts.undo(row)}>
                    {t('wave_undo')}
                  </PressButton>
                </p>
              </li>
            ) : (
              <ListItem key={row.key} row={row} at={at} t={t} acts={acts} />
            ),
          )}
        </ol>
      )}
      {copyable && (
        <footer>
          <PressButton class="main second" act={acts.copy}>
            {t('act_copy')}
          </PressButton>
          <p class="said" role="status">
            {said}
          </p>
        </footer>
      )}
    </section>
  );
}

function ListItem({ row, at, t, acts }: { row: Row; at: number; t: Say; acts: ListActs }) {
  const why = `list-why-${row.key}`;
  return (
    <li data-of={at}>
      <p class="words">
        {row.words.slice(0, FIRST).map((words) => (
          <span key={words}>
            <span class="noticed">{words}</span>
          </span>
        ))}
        {row.words.length > FIRST && <span class="small soft">+{row.words.length - FIRST}</span>}
      </p>
      {row.instead && (
        <p class={row.instead.omit ? 'instead omit' : 'instead'}>
          <span>
            <span class="sr">{t('check_try')} </span>
            {row.instead.text}
          </span>
        </p>
      )}
      <p class="why" id={why}>
        {row.why}
      </p>
      <p class="littles">
        {row.waves.map(({ how, label }, first) => (
          <PressButton
            key={how}
            class="little"
            describedBy={why}
            act={() => acts.wave(row, how)}
            {...(first === 0 ? { id: `list-wave-${row.key}` } : {})}
          >
            {label}
          </PressButton>
        ))}
        {row.words.length > 0 && (
          <PressButton class="little" describedBy={why} act={() => acts.show(row)}>
            {t('list_show')}
          </PressButton>
        )}
      </p>
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
