import { leftAlone, managedCache, policySeen, userSettings } from '../storage';
import { effective, type Checked } from './effective';
import { blockIn, onSettingsChange, readSettings, type Block, type InForce } from './load';

/** The settings in force read strictly, the person's too, each value in its one form, and all that was refused. */
function checkedInForce(stored: Block): InForce {
  const { values, problems = [] } = blockIn(managedCache.of(stored)) as Partial<Checked>;
  const { problems: refused, ...inForce } = effective({ managed: values, user: userSettings.of(stored) });
  return { ...inForce, problems: [...problems, ...refused], leftAlone: leftAlone.of(stored), policySeen: policySeen.of(stored) };
}

/** For the worker and our own pages, which show what was refused and why. */
export const readChecked = (): Promise<InForce> => readSettings(checkedInForce);

export const onCheckedChange = (hear: (settings: InForce) => void): (() => void) => onSettingsChange(hear, checkedInForce);
