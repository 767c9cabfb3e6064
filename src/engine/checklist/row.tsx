import { PressButton } from '../press-button';
import { waveDone, type Row, type Say, type Wave } from '../rows';

/** What a person can do with one row. */
export interface RowActs {
  wave(row: Row, how: Wave): void;
  undo(row: Row): void;
  unfoldClause(row: Row): void;
  unfoldWords(row: Row): void;
}

interface Props {
  readonly row: Row;
  readonly waved: Wave | undefined;
  readonly clauseOpen: boolean;
  readonly wordsOpen: boolean;
  readonly t: Say;
  readonly acts: RowActs;
}

/** Of a long list of words only the first are shown until asked: the eye needs to know what, not which thirty. */
const FIRST = 12;

/** One thing to look at again: the words, what could stand there, why, and the ways to say it is fine. */
export function FindingRow({ row, waved, clauseOpen, wordsOpen, t, acts }: Props) {
  if (waved) return <Folded row={row} how={waved} t={t} acts={acts} />;
  const many = row.words.length > 2;
  const wordless = row.words.length === 0;
  const shown = many && !wordsOpen ? row.words.slice(0, FIRST) : row.words;
  const rest = row.words.length - shown.length;
  return (
    <li class={many || wordless ? 'many' : undefined}>
      <div class="say">
        {wordless ? null : many ? (
          <ul class="words">
            {shown.map((words) => (
              <li key={words}>
                <span class="noticed">{words}</span>
              </li>
            ))}
            {rest > 0 && (
              <li>
                <PressButton class="little" act={() => acts.unfoldWords(row)} expanded={false}>
                  +{rest}
                </PressButton>
              </li>
            )}
          </ul>
        ) : (
          <p class="words">
            <span class="noticed">{row.words[0]}</span>
          </p>
        )}
        {row.instead && (
          <p class={row.instead.omit ? 'instead omit' : 'instead'}>
            <span>
              <span class="sr">{t('check_try')} </span>
              {row.instead.text}
            </span>
          </p>
        )}
      </div>
      <div class="on">
        <Rule row={row} open={clauseOpen} acts={acts} />
        <p id={`why-${row.key}`}>{row.why}</p>
      </div>
      <p class="littles">
        {row.waves.map(({ how, label }, at) => (
          <PressButton
            key={how}
            class="little"
            act={() => acts.wave(row, how)}
            describedBy={`why-${row.key}`}
            {...(at === 0 ? { id: `wave-${row.key}` } : {})}
          >
            {label}
          </PressButton>
        ))}
      </p>
    </li>
  );
}

/** The standard's name and the clause, which unfolds in place. */
export function Rule({ row, open, acts }: { row: Row; open: boolean; acts: Pick<RowActs, 'unfoldClause'> }) {
  return (
    <>
      <p class="tag">
        <span class="firm">{row.standardName}</span>
        {row.clause ? (
          <PressButton class="little" act={() => acts.unfoldClause(row)} expanded={open}>
            {row.clauseLabel}
          </PressButton>
        ) : (
          <span>{row.clauseLabel}</span>
        )}
      </p>
      {open && row.clause && (
        <p class="clause">
          <b class="firm">{row.clause.title}.</b> {row.clause.text}
        </p>
      )}
    </>
  );
}

function Folded({ row, how, t, acts }: { row: Row; how: Wave; t: Say; acts: RowActs }) {
  return (
    <li class="folded">
      <p class="wave">
        <span>{waveDone(row, how, t)}</span>
        <PressButton class="little" id={`undo-${row.key}`} act={() => acts.undo(row)}>
          {t('wave_undo')}
        </PressButton>
      </p>
    </li>
  );
}
