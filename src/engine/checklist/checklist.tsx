import type { CopyResult } from '../copied';
import { Copied } from '../copied-line';
import { Mark, PressButton } from '../press-button';
import type { Piece } from '../proposal';
import { Folded, Waves, Words, type RowActs } from '../row-parts';
import type { Say } from '../rows';
import type { ChecklistView } from '../view';
import { FindingRow, Rule } from './row';

/** What the person has unfolded, and what we have to say about copying. */
export interface Shown extends CopyResult {
  readonly open: ReadonlySet<string>;
  /** Told to a screen reader after waving off. */
  readonly told: string;
}

export interface ChecklistActs extends RowActs {
  back(): void;
  copy(): void;
  post(): void;
}

interface Props {
  readonly view: ChecklistView;
  readonly shown: Shown;
  readonly t: Say;
  readonly acts: ChecklistActs;
}

/** What stands inside the dialog, from the name line to the actions. Tests and screen readers find it by role and name. */
export function Checklist({ view, shown, t, acts }: Props) {
  const light = view.form === 'light';
  const isPost = view.form !== 'profile';
  return (
    <>
      <div class="nameline">
        <Mark />
        <span>
          <b>{t('product')}</b>
          {view.schoolName && <span class="school"> · {view.schoolName}</span>}
        </span>
        <span class="end">{t('check_private')}</span>
      </div>
      {/* With nothing in it to press, only the keyboard's own focus can scroll it. */}
      <div class="scroll" tabIndex={view.rows.length + view.notes.length > 0 ? undefined : 0}>
        <h1 id="title">{view.title}</h1>
        <p class="where" id="where">
          {view.where}
        </p>
        {view.incident?.message && (
          <div class="notice">
            <p class="small soft firm">{t('incident_from')}</p>
            <p class="yours">{view.incident.message}</p>
          </div>
        )}
        {view.rows.length > 0 && (
          <ol class="findings">
            {view.rows.map((row) => (
              <FindingRow key={row.key} row={row} waved={view.waved} open={shown.open} t={t} acts={acts} />
            ))}
          </ol>
        )}
        {view.clear && <p class="clear">{t('check_clear')}</p>}
        {view.incident && <Incident incident={view.incident} t={t} />}
        {view.proposal && <Safer pieces={view.proposal.pieces} t={t} />}
        {view.notes.length > 0 && <Notes view={view} shown={shown} t={t} acts={acts} />}
        {light && <p class="clear">{t('check_quick')}</p>}
        {!view.incident && isPost && <Standards view={view} t={t} />}
      </div>
      <div class="actions">
        <div class="pin">
          <PressButton class="main first" id="back" act={acts.back}>
            {t(isPost ? 'act_back' : 'act_back_only')}
          </PressButton>
        </div>
        {view.proposal && (
          <PressButton class="main second" act={acts.copy}>
            {t('act_copy')}
          </PressButton>
        )}
        <Copied said={shown.said} byHand={shown.byHand} t={t} />
        <PressButton class={light ? 'main second last' : 'main quiet last'} act={acts.post}>
          {t(isPost ? 'act_post' : 'act_connect')}
        </PressButton>
      </div>
      <p class="sr" aria-live="polite">
        {shown.told}
      </p>
    </>
  );
}

function Safer({ pieces, t }: { pieces: readonly Piece[]; t: Say }) {
  return (
    <section class="safer" aria-labelledby="safer">
      <h2 id="safer">{t('check_safer')}</h2>
      <p class="yours">
        {pieces.map((piece, at) => {
          if (piece.was === 'removed') return <span key={at} class="gone" aria-hidden="true" />;
          if (piece.was === 'changed') return <span key={at} class="changed">{piece.text}</span>;
          return piece.text;
        })}
      </p>
    </section>
  );
}

/** With nothing but notes the title says what they are. */
function Notes({ view, shown, t, acts }: Props) {
  const alone = view.form === 'light';
  return (
    <section class="notes" aria-labelledby={alone ? 'title' : 'notes'}>
      {!alone && <h2 id="notes">{t('check_note')}</h2>}
      <ul>
        {view.notes.map((row) => {
          const props = { row, waved: view.waved, open: shown.open, t, acts };
          const how = view.waved.get(row.key);
          if (how) return <Folded key={row.key} row={row} how={how} t={t} acts={acts} />;
          const why = `why-${row.key}`;
          return (
            <li key={row.key}>
              <p class="told">
                {row.words.slice(0, 2).map((words) => (
                  <span key={words} class="yours">
                    “{words}”
                  </span>
                ))}
                {row.words.length > 2 && <span class="soft">+{row.words.length - 2}</span>}
                <span id={why}>{row.why}</span>
              </p>
              <Rule {...props}>
                <Waves {...props} by={why} />
              </Rule>
              {shown.open.has(`each-${row.key}`) && <Words {...props} first={0} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Standards({ view, t }: { view: ChecklistView; t: Say }) {
  return (
    <section class="standards" aria-labelledby="standards">
      <h2 id="standards" class={view.form === 'light' ? 'sr' : undefined}>
        {t('check_standards')}
      </h2>
      <ol>
        {view.standards.map(({ name, line, applies }) => (
          <li key={name} class={applies ? 'on' : undefined}>
            <b>{name}</b>
            {applies && <span class="sr">, {t('std_applies')}: </span>}
            {line}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Incident({ incident: { person, phone, email }, t }: { incident: NonNullable<ChecklistView['incident']>; t: Say }) {
  return (
    <div class="pass">
      {(person || phone || email) && (
        <p class="person">
          <span class="soft">{t('incident_ask')}</span>
          {person && <span class="firm">{person}</span>}
          {phone && <span class="tel">{phone}</span>}
          {email && <span>{email}</span>}
        </p>
      )}
      <p class="small soft">{t('incident_help')}</p>
    </div>
  );
}
