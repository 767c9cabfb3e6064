#!/usr/bin/env -S npx tsx
import { check } from './check';
import { deploy } from './deploy';
import { Fault } from './fault';
import { watchlist } from './watchlist';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => string>> = { check, watchlist, deploy };
const USAGE = `usage: second-look ${Object.keys(COMMANDS).join('|')} …`;

try {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Fault(USAGE);
  process.stdout.write(command(args));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
