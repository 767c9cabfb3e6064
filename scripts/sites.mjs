// The real sites that the tests drive, made ready: PHP, WordPress's files and MediaWiki's. `node scripts/sites.mjs`
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apt, install, isRoot } from './debian.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Module of PHP to Debian's package. */
const PHP = { pdo_sqlite: 'php-sqlite3', mbstring: 'php-mbstring', xml: 'php-xml', intl: 'php-intl' };

function installPhp() {
  const modules = new Set((spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '').split('\n'));
  const missing = Object.entries(PHP).flatMap(([module, debian]) => (modules.has(module) ? [] : [debian]));
  if (!modules.has('Core')) missing.unshift('php-cli');
  if (spawnSync('which', ['unzip']).status !== 0) missing.push('unzip');
  return install(missing);
}

/** From npm, in a folder of its own: its licence is not ours, and 150 MB are nothing for those who only try the extension. */
function fetchWordPress() {
  const sites = `${root}test/sites`;
  if (existsSync(`${sites}/node_modules/.package-lock.json`)) return true;
  return spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: sites, stdio: 'inherit' }).status === 0;
}

/** Debian's packages unpacked, not installed: they would bring a web server that starts at once. */
function fetchMediaWiki() {
  const to = `${root}test-output/mediawiki`;
  if (existsSync(to)) return true;
  if (!existsSync('/etc/debian_version')) {
    console.log('\nMediaWiki is tried where apt-get can fetch it: on Debian.');
    return false;
  }
  const folder = mkdtempSync(join(tmpdir(), 'second-look-mediawiki-'));
  const half = `${to}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  try {
    if (isRoot) apt(['update']);
    // As root, apt would drop its rights and could not write here.
    if (!apt([...(isRoot ? ['-o', 'APT::Sandbox::User=root'] : []), 'download', 'mediawiki', 'mediawiki-classes'], { cwd: folder })) return false;
    if (readdirSync(folder).some((name) => spawnSync('dpkg-deb', ['-x', join(folder, name), half], { stdio: 'inherit' }).status !== 0)) return false;
    renameSync(half, to);
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gives whether all is there. */
export function installSites() {
  return [installPhp(), fetchWordPress(), fetchMediaWiki()].every(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = installSites() ? 0 : 1;
