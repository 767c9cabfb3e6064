import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { buildWatchlist } from '../core/watchlist/build';
import { readWatchlist } from '../core/watchlist/match';
import { todayInSchool } from '../settings/school';
import { SETTINGS } from '../settings/schema';
import { attack } from './attacks';
import { andMore, Fault, fault, MOST_LINES } from './fault';
import { readPlans } from './read-input';
import { readExport, type Remark } from './roll';
import { writeWhole } from './write-file';

const MOST_PUPILS = 20_000;
const USAGE = 'watchlist: give the CSV of the roll, and --out FILE or --dry-run';

/** `watchlist`: makes the setting of that name from a school's roll and plans. Returns what goes to standard output. */
export function watchlist(args: readonly string[]): string {
  const { values, positionals } = readArguments(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || (values.out === undefined) === (values['dry-run'] !== true)) throw new Fault(USAGE);
  const { pupils, used, remarks } = readExport(file);
  if (pupils.length === 0) throw fault(file, 'holds no pupil');
  if (used > MOST_PUPILS) throw fault(file, `holds ${used} pupils; a list has at most ${MOST_PUPILS}`);
  const plans = values.plans === undefined ? [] : readPlans(values.plans);
  const today = todayInSchool(new Date());
  const over = plans.find(({ publishOn }) => publishOn !== null && publishOn <= today);
  if (over) throw fault(values.plans ?? '', `“${over.term}” is out since ${over.publishOn ?? ''}: leave it out of the list`);
  const pack = buildWatchlist(pupils, plans, randomInt(2 ** 32));
  const most = SETTINGS.watchlist.maxLength;
  if (pack.length > most) throw fault(file, `makes a list of ${pack.length} characters; browsers take ${most}`);
  if (values.out !== undefined) writeWhole(values.out, `${pack}\n`);
  const { back, strangers } = attack(readWatchlist(pack), pupils);
  return [
    ...told(file, remarks),
    `${counted(pupils.length, 'name')} and ${counted(plans.length, 'plan')} in ${pack.length} characters${values.out === undefined ? '; nothing was written' : `, written to ${values.out}`}.`,
    '',
    'What somebody can learn who reads the list:',
    `  Who tries every first name of the school with every surname finds a pupil in ${percent(back)} of the matches.`,
    `  Who asks for one child gets a yes for ${percent(strangers)} of other children too, and for every pupil.`,
    '',
    'Nobody can read the roll out of it, but who has a child in mind can ask whether that child is likely with you.',
    'Leave every child whose whereabouts must not be known out of the CSV. Give the list to staff users, not to machines.',
    '',
  ].join('\n');
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;

function told(file: string, remarks: readonly Remark[]): readonly string[] {
  return andMore(file, remarks.slice(0, MOST_LINES).map(({ line, what }) => `${file}:${line}: ${what}`), remarks.length, 'such lines');
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { plans: { type: 'string' }, out: { type: 'string' }, 'dry-run': { type: 'boolean' } } });
  } catch (error) {
    throw new Fault(`watchlist: ${(error as Error).message.split('\n')[0] ?? ''}`);
  }
}
