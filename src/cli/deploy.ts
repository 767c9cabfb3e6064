import { parseArgs } from 'node:util';
import { readWatchlist } from '../core/watchlist/match';
import type { Settings } from '../settings/schema';
import { todayInSchool } from '../settings/school';
import { filesOf } from './deploy/files';
import { folderOf } from './deploy/address';
import { HEADING } from './deploy/readme';
import { FIREFOX_ID, OWN_ID } from './deploy/ids';
import { remarksOn } from './deploy/remarks';
import { andMore, Fault, fault, MOST_LINES } from './fault';
import { readText } from './read-input';
import { readSchoolFile } from './school-file';
import { writeFolder } from './write-file';

const USAGE = 'deploy: give --settings FILE, and --out FOLDER or --dry-run; besides --watchlist FILE, --packages URL, --chrome-id ID, --edge-id ID';

/** `deploy`: writes from a school's settings everything that its IT hands to the browsers. Returns what goes to standard output. */
export function deploy(args: readonly string[]): string {
  const options = readArguments(args);
  const { settings, out } = options;
  if (settings === undefined || out === '' || (out === undefined) === (options['dry-run'] !== true)) throw new Fault(USAGE);
  const { values: read, mistakes, told } = readSchoolFile(settings);
  if (mistakes > 0) throw new Fault(andMore(settings, told(MOST_LINES), mistakes, 'mistakes').join('\n'));
  const values: Partial<Settings> = options.watchlist === undefined ? read : { ...read, watchlist: readPack(options.watchlist) };
  const ids = { Chrome: chromiumId('--chrome-id', options['chrome-id']), Edge: chromiumId('--edge-id', options['edge-id']), Firefox: FIREFOX_ID };
  const deployment = { values, ids, packages: options.packages === undefined ? null : folderOf(options.packages) };
  const remarks = remarksOn(deployment, todayInSchool(new Date()));
  const files = filesOf(deployment, remarks);
  if (out !== undefined) writeFolder(out, files, (other) => other.startsWith(HEADING));
  const counted = `${Object.keys(values).length} settings, ${Object.keys(files).length} files`;
  return [...remarks.map((remark) => `Worth a look: ${remark}`), out === undefined ? `${counted}; nothing was written.` : `${counted}, written to ${out}. Begin with ${out.replace(/\/$/, '')}/README.md.`, ''].join('\n');
}

function readPack(file: string): string {
  const pack = readText(file).trim();
  try {
    readWatchlist(pack);
  } catch {
    throw fault(file, 'is not what the command “watchlist” makes', 1, 1);
  }
  return pack;
}

function chromiumId(option: string, id: string = OWN_ID): string {
  if (!/^[a-p]{32}$/.test(id)) throw new Fault(`deploy: ${option} takes 32 letters from a to p, as the store or chrome://extensions shows them`);
  return id;
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { settings: text, out: text, watchlist: text, packages: text, 'chrome-id': text, 'edge-id': text, 'dry-run': { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Fault(`deploy: ${(error as Error).message.split('\n')[0] ?? ''}`);
  }
}
