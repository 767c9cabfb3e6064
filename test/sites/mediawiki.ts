import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOW, php, rows, servePhp } from './php';

export interface MediaWiki {
  /** Without a slash at its end. */
  readonly url: string;
  /** The address at which `title`, with its namespace, is edited. Anyone may, without an account. */
  edit(title: string, more?: Readonly<Record<string, string>>): string;
  /** The text of each version of a talk page, oldest first; `title` without its namespace, words joined by `_`. */
  revisions(title: string): readonly string[];
  close(): Promise<void>;
}

/** Debian's package, unpacked. */
const files = fileURLToPath(new URL('../../test-output/mediawiki/usr/share/mediawiki/', import.meta.url));

/** The namespace `Talk`: MediaWiki, includes/Defines.php. */
const NS_TALK = 1;

/** A wiki of its own, installed and served on loopback; only its data and settings are made anew. Nothing of it stays, nothing limits how often one may save. */
export async function startMediaWiki(): Promise<MediaWiki> {
  if (!existsSync(files)) throw new Error(`MediaWiki's files are not here; ${HOW}`);
  const data = mkdtempSync(join(tmpdir(), 'second-look-mediawiki-'));
  const settings = `${data}/LocalSettings.php`;
  const options = { dbtype: 'sqlite', dbpath: data, dbname: 'wiki', confpath: data, scriptpath: '', server: 'http://127.0.0.1', pass: 'Tanglewick-2026', skins: 'Vector' };
  php([`${files}maintenance/install.php`, ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]), 'Tanglewick wiki', 'Editor']);
  appendFileSync(settings, `$wgServer = 'http://' . ( $_SERVER['HTTP_HOST'] ?? '127.0.0.1' );\n$wgEnableEmail = false;\n$wgRateLimits = [];\n`);
  const server = await servePhp(files, { MW_CONFIG_FILE: settings });
  return {
    url: server.url,
    edit: (title, more = {}) => `${server.url}/index.php?${String(new URLSearchParams({ title, action: 'edit', ...more }))}`,
    revisions: (title) =>
      // MediaWiki keeps a text apart from its revision: `tt:5` is row 5 of `text`.
      rows<{ readonly title: string; readonly text: string }>(
        `${data}/wiki.sqlite`,
        `select page_title as title, old_text as text from revision join page on page_id = rev_page
         join slots on slot_revision_id = rev_id join content on content_id = slot_content_id
         join text on old_id = cast(substr(content_address, 4) as integer) where page_namespace = ${NS_TALK} order by rev_id`,
      ).flatMap((revision) => (revision.title === title ? [revision.text] : [])),
    async close() {
      await server.close();
      rmSync(data, { recursive: true });
    },
  };
}
