import { Fault } from '../fault';

/** The address of a folder on a school's own server, without a slash at its end. */
export function folderOf(packages: string): string {
  const url = URL.canParse(packages) ? new URL(packages) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) throw new Fault('--packages takes the address of a folder, like https://www.example.org/second-look');
  return url.href.replace(/\/+$/, '');
}
