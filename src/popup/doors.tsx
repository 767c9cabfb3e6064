import type { Strings } from '../strings';
import { Forward } from '../style/icons';
import { focusOn } from './focus-on';
import type { Door } from './popup';

interface Props {
  readonly words: Strings;
  open(door: Door): void;
  /** The door just come back from: it has the focus again. */
  readonly returned: Door | 'check' | null;
  /** By their names alone, so that what comes below them is seen. */
  readonly brief: boolean;
}

const DOORS = ['concern', 'posted'] as const;

/** The two things that cannot wait, and the way to check what is posted elsewhere: that has the rules with it, and is a page of its own. */
export function Doors({ words: { t }, open, returned, brief }: Props) {
  return (
    <ul class={brief ? 'gos brief' : 'gos'}>
      {DOORS.map((door) => (
        <li key={door}>
          <button class="go" type="button" onClick={() => open(door)} ref={door === returned ? focusOn : null}>
            <b>{t(`go_${door}`)}</b>
            {!brief && <span>{t(`go_${door}_line`)}</span>}
            <Forward />
          </button>
        </li>
      ))}
      <li>
        <a class="go" href="/check/index.html" ref={returned === 'check' ? focusOn : null}>
          <b>{t('go_check')}</b>
          {!brief && <span>{t('go_check_line')}</span>}
          <Forward />
        </a>
      </li>
    </ul>
  );
}
