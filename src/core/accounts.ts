import type { Knowledge } from './rule';
import { fold } from './text/fold';

/** What the school's register says of an account. `own`: nothing, and it does not carry the school's name. */
export type Standing = 'official' | 'closed' | 'unlisted' | 'own';

/** "@Tanglewick_PE", "Tanglewick PE" and "tanglewickpe" are one. */
const keyOf = (name: string): string => fold(name).text.toLowerCase().replace(/[^a-z\d]/g, '');
const wordsOf = (name: string): string[] =>
  fold(name)
    .text.replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);

/** A name so short stands in many words: it counts only as a word of its own. */
const SHORT = 5;

/** The register is written by people: "Facebook page", "X (Twitter)", "Insta". */
function isPlatform(written: string, id: string | undefined): boolean {
  const one = keyOf(written).replace('twitter', 'x');
  return id === undefined || one === '' || one.startsWith(id) || id.startsWith(one);
}

const linesOf = (account: string, platform: string | undefined, { school }: Knowledge) =>
  school.accounts.filter((line) => keyOf(line.account) === keyOf(account) && isPlatform(line.platform, platform));

/** The day on which the register's last line of `account` closed it, as yyyy-mm-dd. */
export const closedOn = (account: string, platform: string | undefined, knowledge: Knowledge): string =>
  linesOf(account, platform, knowledge).at(-1)?.closed ?? '';

/**
 * How `account`, a handle or a name, stands on `platform`: by the register, and by whether it carries the school's name.
 * A closed line counts where no open one has the same account.
 */
export function standingOf(account: string, platform: string | undefined, knowledge: Knowledge): Standing {
  const { own, today } = knowledge;
  const key = keyOf(account);
  const lines = linesOf(account, platform, knowledge);
  if (lines.length > 0) return lines.every(({ closed }) => closed !== '' && closed <= today()) ? 'closed' : 'official';
  const words = wordsOf(account);
  const carries = own.names.some((name) => {
    const plain = keyOf(name);
    return plain.length < SHORT ? words.includes(plain) : key.includes(plain);
  });
  return carries ? 'unlisted' : 'own';
}
