import { DEFAULTS } from '../settings/keys';
import type { SettingKey, Settings } from '../settings/schema';
import { userSettings } from '../storage';

let before: Promise<unknown> = Promise.resolve();

/** Keeps some of the person's own choices. One write waits for the one before, or the later would undo it. */
export function save(changes: Partial<Settings>): Promise<void> {
  const write = async (): Promise<void> => {
    const own: Record<string, unknown> = { ...(await userSettings.get()), ...changes };
    for (const key of Object.keys(changes) as SettingKey[]) {
      // What is as it would be anyway is no choice, and not kept.
      if (JSON.stringify(own[key]) === JSON.stringify(DEFAULTS[key])) delete own[key];
    }
    await userSettings.set(own);
  };
  const mine = before.then(write, write);
  before = mine.catch(() => undefined);
  return mine;
}
