import type { CopyResult } from '../copied';
import { Mark, PressButton } from '../press-button';
import { chipName } from '../view';
import type { Say } from '../rows';
import { Cross, FindingsList, type ListActs, type ListRow } from './list';

/** All that is drawn beside a box. */
export interface FloatView {
  readonly count: number;
  readonly dot: boolean;
  readonly open: boolean;
  readonly rows: readonly ListRow[];
  readonly copyable: boolean;
  readonly copied: CopyResult;
  /** Parts of the list that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  /** A line of ours beside the box, '' for none. */
  readonly line: string;
}

export interface FloatActs extends ListActs {
  toggle(): void;
  closeLine(): void;
}

/** The chip, the list it opens, and the line that may stand beside the box. Places are set on them from outside, once a frame. */
export function Float({ view, t, acts }: { view: FloatView; t: Say; acts: FloatActs }) {
  const { count, dot } = view;
  return (
    <>
      <div class="spot" id="spot">
        <PressButton
          id="chip"
          class={`chip ${count ? 'some' : 'none'}${dot ? ' tiny' : ''}`}
          label={chipName(count, t)}
          expanded={view.open}
          act={acts.toggle}
        >
          {!(dot && count) && <Mark />}
          {count > 0 && <span>{count}</span>}
        </PressButton>
      </div>
      {view.open && <FindingsList {...view} t={t} acts={acts} />}
      <div class="line" id="line">
        <p role="status">{view.line}</p>
        {view.line && <Cross t={t} close={acts.closeLine} />}
      </div>
    </>
  );
}
