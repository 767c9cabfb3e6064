import { useRef, useState } from 'preact/hooks';
import type { InForce } from '../settings/load';
import type { Strings } from '../strings';
import { NameLine } from '../style/name-line';
import { Accounts } from './accounts';
import { Concern } from './concern';
import { Doors } from './doors';
import { Foot } from './foot';
import type { PageStatus } from './page-status';
import { Posted } from './posted';
import { Reference } from './reference';
import { Review } from './review';
import { Status } from './status';
import { SubPage } from './sub-page';
import { TwoMinutes, type Lead } from './two-minutes';

export interface PopupProps {
  readonly settings: InForce;
  /** null while the page has not answered yet. */
  readonly status: PageStatus | null;
  readonly words: Strings;
  readonly now: Date;
  /** The policy comes first: nobody on this computer has seen it yet, or not this version of it. */
  readonly lead: Exclude<Lead, 'asked'> | null;
}

/** A door of the popup, opened: it takes the place of everything else. */
export type Door = 'concern' | 'posted' | 'accounts';

const TITLES = { concern: 'go_concern', posted: 'go_posted', accounts: 'ref_register' } as const;

/** The whole popup: how this page stands, whom to turn to, and the policy. */
export function Popup({ settings, status, words, now, lead }: PopupProps) {
  const [leads, setLeads] = useState<Lead | null>(lead);
  const [door, setDoor] = useState<Door | null>(null);
  const [query, setQuery] = useState('');
  const find = useRef<HTMLInputElement>(null);
  const last = useRef<Door | 'check' | null>(location.hash === '#check' ? 'check' : null);
  const { t } = words;

  const open = (next: Door): void => {
    last.current = next;
    setDoor(next);
    scrollTo(0, 0);
  };
  const leadWith = (why: Lead | null): void => {
    setLeads(why);
    setQuery('');
    scrollTo(0, 0);
    // The button that was pressed is gone.
    if (!why) find.current?.focus();
  };
  const search = (asked: string): void => {
    last.current = null;
    setQuery(asked);
  };
  if (door) {
    return (
      <div class="sl popup">
        <SubPage title={t(TITLES[door])} back={t('back')} leave={() => setDoor(null)}>
          {door === 'concern' && <Concern settings={settings.values} words={words} now={now} />}
          {door === 'posted' && <Posted settings={settings.values} words={words} />}
          {door === 'accounts' && <Accounts lines={settings.values.officialAccounts} words={words} />}
        </SubPage>
      </div>
    );
  }
  const searching = query.trim() !== '';
  return (
    <div class="sl popup">
      <NameLine product={t('product')} school={settings.values.schoolName} />
      <Status status={status} settings={settings} words={words} />
      <Review settings={settings.values} words={words} now={now} />
      <div class="find">
        <label class="sr" for="find">
          {t('ref_search')}
        </label>
        <input
          class="field"
          id="find"
          type="search"
          ref={find}
          autocomplete="off"
          placeholder={t('ref_search_hint')}
          value={query}
          onInput={(event) => search(event.currentTarget.value)}
          onKeyDown={(event) => {
            // The first Escape clears, the second is the browser's and closes.
            if (event.key !== 'Escape' || query === '') return;
            event.preventDefault();
            search('');
          }}
        />
      </div>
      {!searching && <Doors words={words} open={open} returned={last.current} brief={leads !== null} />}
      {leads && !searching ? (
        <TwoMinutes version={settings.values.policyVersion} lead={leads} words={words} done={() => leadWith(null)} />
      ) : (
        <Reference query={query} hasPolicy={settings.values.policyUrl !== ''} words={words} />
      )}
      <Foot settings={settings.values} words={words} now={now} open={open} lead={() => leadWith('asked')} returned={last.current} />
    </div>
  );
}
