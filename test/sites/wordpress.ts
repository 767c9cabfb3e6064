import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { HOW, php, rows, servePhp } from './php';

/** A row of wp_posts, whatever kind it is: post, page, revision … */
export interface StoredPost {
  readonly id: number;
  readonly parent: number;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly content: string;
  readonly name: string;
}

export interface StoredComment {
  readonly post: number;
  readonly author: string;
  readonly content: string;
}

/** One time that WordPress wrote a post. */
export interface Write {
  readonly id: number;
  readonly type: string;
  readonly status: string;
}

export interface WordPress {
  /** Without a slash at its end. */
  readonly url: string;
  /** Signs the editor in, in this browser. */
  signIn(browser: Browser): Promise<void>;
  /** Writes a post behind the browser's back; gives its id. */
  add(post: { type: 'post' | 'page'; title: string; content: string; status: 'publish' | 'draft' }): number;
  post(id: number): StoredPost | undefined;
  /** Posts and pages that anybody can read, by this title. */
  published(title: string): readonly StoredPost[];
  /** What WordPress keeps for the editor of `id` between two saves. */
  autosaves(id: number): readonly StoredPost[];
  comments(post: number): readonly StoredComment[];
  /** Each time that `id` was written since the site stands, autosaves and revisions apart. */
  writes(id: number): readonly Write[];
  close(): Promise<void>;
}

const own = fileURLToPath(new URL('wordpress-files/', import.meta.url));
const builds = fileURLToPath(new URL('node_modules/@wp-playground/wordpress-builds/', import.meta.url));
/** The package holds PHP and static files apart, since it serves them from two places. */
const VERSION = 'wp-6.5';

function unzip(file: string, to: string): void {
  execFileSync('unzip', ['-q', file, '-d', to]);
}

function install(site: string): void {
  if (!existsSync(builds)) throw new Error(`WordPress's files are not here; ${HOW}`);
  unzip(`${builds}src/wordpress/${VERSION}.zip`, site);
  cpSync(`${builds}public/${VERSION}`, site, { recursive: true });
  // A database made by others, with a site in it.
  rmSync(`${site}/wp-content/database`, { recursive: true });
  unzip(`${builds}src/sqlite-database-integration/sqlite-database-integration.zip`, `${site}/wp-content`);
  mkdirSync(`${site}/wp-content/mu-plugins`);
  cpSync(`${own}wp-config.php`, `${site}/wp-config.php`);
  cpSync(`${own}db.php`, `${site}/wp-content/db.php`);
  cpSync(`${own}site.php`, `${site}/wp-content/mu-plugins/site.php`);
  php([`${own}install.php`, site]);
}

/** Signs in as a browser would, and gives the cookies. */
async function cookies(url: string): Promise<{ name: string; value: string; path: string }[]> {
  const answer = await fetch(`${url}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: new URLSearchParams({ log: 'editor', pwd: 'password', testcookie: '1' }),
  });
  return answer.headers.getSetCookie().map((cookie) => {
    const [pair = '', ...parts] = cookie.split('; ');
    const [name = ''] = pair.split('=', 1);
    return { name, value: pair.slice(name.length + 1), path: parts.find((part) => /^path=/i.test(part))?.slice('path='.length) ?? '/' };
  });
}

/** A WordPress of its own, installed and served on loopback: two seconds. Nothing of it stays. */
export async function startWordPress(): Promise<WordPress> {
  const site = mkdtempSync(join(tmpdir(), 'second-look-wordpress-'));
  install(site);
  const server = await servePhp(site);
  const database = `${site}/wp-content/database/.ht.sqlite`;
  const posts = (where: string) =>
    rows<StoredPost>(
      database,
      `select ID as id, post_parent as parent, post_type as type, post_status as status, post_title as title, post_content as content, post_name as name from wp_posts where ${where}`,
    );
  return {
    url: server.url,
    async signIn(browser) {
      const { hostname } = new URL(server.url);
      await browser.setCookie(...(await cookies(server.url)).map((cookie) => ({ ...cookie, domain: hostname })));
    },
    add: ({ type, title, content, status }) =>
      Number(php([`${own}add.php`, site, JSON.stringify({ post_type: type, post_title: title, post_content: content, post_status: status })])),
    post: (id) => posts(`ID = ${id}`)[0],
    published: (title) => posts(`post_status = 'publish' and post_type in ('post', 'page')`).filter((post) => post.title === title),
    autosaves: (id) => posts(`post_type = 'revision' and post_parent = ${id} and post_name like '%-autosave-%'`),
    comments: (post) => rows(database, `select comment_post_ID as post, comment_author as author, comment_content as content from wp_comments where comment_post_ID = ${post}`),
    writes: (id) =>
      readFileSync(`${site}/writes.jsonl`, 'utf8')
        .split('\n')
        .flatMap((line) => (line ? [JSON.parse(line) as Write] : []))
        .filter((write) => write.id === id),
    async close() {
      await server.close();
      rmSync(site, { recursive: true });
    },
  };
}
