// Runs every check on a machine with nothing installed: plain JavaScript, since it installs what TypeScript needs.
// With --all also what takes longer: every editor, every way to post, real WordPress and MediaWiki.
// Last line: `N passed, N failed`; exit code 1 when anything failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from './debian.mjs';
import { installSites } from './sites.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-output/results`;
const all = process.argv.includes('--all');
const tally = { passed: 0, failed: 0 };
/** Said again at the end, where a log that was cut still shows them. */
const failures = [];

const run = (command, args) => {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
};

const count = (name, ok) => {
  tally[ok ? 'passed' : 'failed'] += 1;
  if (!ok) failures.push(name);
  return ok;
};

const has = (program) => spawnSync('which', [program]).status === 0;

function installBrowsers() {
  return install(['chromium', 'firefox-esr'].filter((program) => !has(program)));
}

function vitest(project) {
  const file = `${results}/${project}.json`;
  const ok = run('npx', ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  if (!existsSync(file)) return count(`${project} tests`, false);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  tally.passed += numPassedTests;
  tally.failed += numFailedTests;
  for (const { assertionResults } of testResults)
    for (const { status, fullName, failureMessages } of assertionResults) if (status === 'failed') failures.push(`${fullName}\n  ${failureMessages.join('\n  ')}`);
  // A file that throws while it is read fails the run without failing a test.
  if (!ok && numFailedTests === 0) count(`${project} tests`, false);
  return ok;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
if (!existsSync(`${root}node_modules/.package-lock.json`)) count('npm ci', run('npm', ['ci', '--no-audit', '--no-fund']));
count('browsers', installBrowsers());
if (all) count('sites', installSites());
count('types', run('npm', ['run', '-s', 'types']));
count('lint', run('npm', ['run', '-s', 'lint']));
vitest('unit');
if (count('build', run('npm', ['run', '-s', 'build']))) {
  vitest('e2e');
  vitest('clock');
  if (all) vitest('long');
}

for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
