import { browser } from '../browser';
import { leftAlone, managedArea, managedCache, policySeen, readStored, userSettings } from '../storage';
import { effective, type Effective } from './effective';
import { followManaged, type Managed, type ManagedPorts } from './follow-managed';

/** The settings in force, and what else is kept on this computer. */
export interface InForce extends Effective {
  readonly leftAlone: readonly string[];
  readonly policySeen: string;
}

function inForce(stored: Readonly<Record<string, unknown>>): InForce {
  const { values, from, problems } = effective({ managed: managedCache.of(stored), user: userSettings.of(stored) });
  return { values, from, problems, leftAlone: leftAlone.of(stored), policySeen: policySeen.of(stored) };
}

/** For page scripts and our own pages: the last known settings in one read, never waiting for the school's. */
export async function readSettings(): Promise<InForce> {
  return inForce(await readStored().catch(() => ({})));
}

/** The settings of a computer on which nothing is stored: the safe defaults. */
export const nothingStored = (): InForce => inForce({});

/** Calls back with the settings after each change of any part of them; returns the way to stop. */
export function onSettingsChange(hear: (settings: InForce) => void): () => void {
  const again = (): void => void readSettings().then(hear);
  const stops = [userSettings, managedCache, leftAlone, policySeen].map((item) => item.onChange(again));
  return () => stops.forEach((stop) => stop());
}

const ports: ManagedPorts = {
  read: managedArea.get,
  onChange: managedArea.onChange,
  byPolicy: async () => (await browser.management.getSelf()).installType === 'admin',
  cache: managedCache,
  after: (ms, call) => void setTimeout(call, ms),
};

/**
 * For the worker, in its first task: keeps the cache that everything else reads in step with the school's
 * policies. `hear` is for what only the worker does, such as a first-run page once `settled`.
 */
export function keepManagedSettings(hear: (state: Managed) => void = () => undefined): void {
  followManaged(ports, hear);
}
