import { leftAlone } from '../storage';
import type { WaveOff } from './rows';

/** Keeps the words of a name that is no pupil's, one by one, so that they are not asked about again on this computer; or, when `alone` is false, takes that back. */
export async function leaveAlone({ words }: Pick<WaveOff, 'words'>, alone: boolean): Promise<void> {
  // Single words are all that is ever kept.
  const single = words.flatMap((some) => some.toLowerCase().split(/\s+/)).filter(Boolean);
  const now = await leftAlone.get();
  await leftAlone.set(alone ? [...now, ...single] : now.filter((word) => !single.includes(word)));
}
