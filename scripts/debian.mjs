// Debian's packages, for the tests: plain JavaScript, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const isRoot = process.getuid?.() === 0;

/** apt-get, quietly. Gives whether it went well. */
export const apt = (args, options = {}) =>
  spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, ...options }).status === 0;

/** Installs `packages`; where we may not, one line says what to install. */
export function install(packages) {
  if (packages.length === 0) return true;
  if (!existsSync('/etc/debian_version') || !isRoot) {
    console.log(`\nPlease install (Debian's names): ${packages.join(' ')}`);
    return false;
  }
  console.log(`\nInstalling what the tests use: ${packages.join(' ')}`);
  return apt(['update']) && apt(['install', '-y', '--no-install-recommends', ...packages]);
}
