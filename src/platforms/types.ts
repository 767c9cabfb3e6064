/**
 * The whole vocabulary of a platform's file. Selectors: test ids and names first, then role and
 * structure; never hashed classes, never a label alone.
 */

/** `profile`: nothing is posted, somebody whose name is the box is befriended or followed. */
export type Audience = 'public' | 'group' | 'message' | 'profile' | 'unknown';

/** One kind of compose box on a site, told in selectors. */
export interface ComposerRule {
  readonly id: string;
  readonly audience: Audience;
  /** What is typed in; several in one scope are one post: title, text, content warning. */
  readonly box: string;
  /** An ancestor of box and post button, across shadow roots and frames; the closest that holds both where nothing is said. */
  readonly scope?: string;
  /** The controls, within the scope, that send the post; `:not(*)` where there is none. */
  readonly submit: string;
  /** Plain Enter in the box posts. Ctrl or Cmd with Enter is always taken for an attempt: where it posts nothing, nothing is lost. */
  readonly enterPosts?: boolean;
  /** Ctrl or Cmd with S posts, but where the scope holds something like this: there it saves a draft. */
  readonly savesUnless?: string;
}

/** What is known of one box: how it is told from others, who reads it, and what sends it. */
export interface Found {
  /** Rule and place, stable when the site re-creates the box. */
  readonly place: string;
  /** The one in use. */
  readonly box: HTMLElement;
  /** All that would be published together, in the order of the page. */
  readonly fields: readonly HTMLElement[];
  readonly audience: Audience;
  /** Enter posts now; while a list of names is open it picks from that. */
  readonly enterPosts: boolean;
  /** Ctrl or Cmd with S posts. */
  readonly saveKeyPosts: boolean;
}

/** What a control posts. */
export interface Posted {
  readonly found: Found;
  readonly control: HTMLElement;
}

/** How the guard asks a platform where the boxes are. Each call is made on an event, never on a timer. */
export interface Finder {
  /** It guesses, or has asked for the guessing: what it does not find then is no box. */
  guesses?: boolean;
  /** The compose box that `element` is or lies in; null for any other field. */
  boxAt(element: Element): Found | null;
  /** What pressing `element` would post, though its box may never have had the focus; null for any other control. */
  postedBy(element: Element): Posted | null;
  /** The compose box that `element`, a form or a page, holds or belongs to. */
  boxIn(element: Element): Found | null;
  /** The control that posts `found` now; null while there is none. `was` is the one pressed, preferred while it still stands. */
  controlOf(found: Found, was: Element | null): HTMLElement | null;
}

/** Where a page shows a name: the nearest such place outwards from the box. */
export interface Shown {
  readonly at: string;
  /** Only what the nearest such element around the box holds, or says of itself: beside an answer stand others who are not answered. */
  readonly within?: string;
  /** The attribute that has it; the text of the place, or what is typed there, where none is named. */
  readonly attribute?: string;
  /** A regular expression whose first group is the name, where there is more than it. */
  readonly name?: string;
}

/** Who reads a post where something stands in its page, or its address (host and path) is like `url`: more than its rule can say. */
export interface Readers {
  readonly at?: string;
  readonly url?: string;
  readonly audience: Audience;
}

/** What a site tells of a post besides its words; the engine is told of it, no guard. */
export interface Tells {
  /** It is the school's own work channel: softer rules there. */
  readonly work?: boolean;
  /** The account that writes; the first that is there. */
  readonly account?: readonly Shown[];
  /** By rule: whom a message or an answer goes to. */
  readonly recipient?: Readonly<Record<string, readonly Shown[]>>;
  /** Rules of boxes that no control posts. */
  readonly buttonless?: readonly string[];
  /** By rule: who reads it; the first that holds. */
  readonly readers?: Readonly<Record<string, readonly Readers[]>>;
}

export interface Platform {
  readonly id: string;
  readonly name: string;
  /** Host-only match patterns ending in `/*`: with a path Chrome refuses the package and Firefox skips blob: frames. */
  readonly matches: readonly string[];
  /** Its own page of privacy settings, or its help page on them where they have no address: the popup leads there. None is known of the rest, and it says so. */
  readonly privacy?: string;
  /** Software that runs on anybody's host is known by something in its pages; such hosts are listed by the school. */
  readonly mark?: string;
  readonly tells?: Tells;
  /** What can be posted there and is not held: the popup says so (`gap_…` in the locale files). */
  readonly gaps?: readonly ('chat' | 'messages' | 'stories')[];
  /** None where nothing trustworthy is known of its pages: its boxes are guessed, and the popup says so. */
  readonly composers: readonly ComposerRule[];
}

/** What a guard takes of a platform: its hosts and its name are for the manifest. */
export interface Rules extends Pick<Platform, 'id'> {
  readonly composers: readonly (ComposerRule & { readonly scope: string })[];
}

/** The closest ancestor of both. CSS knows no `:has` within another, and a browser takes such a selector for an error. */
function scopeOf(platform: string, { id, box, submit }: ComposerRule): string {
  if (/:has/.test(box + submit)) throw new Error(`${platform}, ${id}: a rule with :has needs a scope of its own`);
  return `:has(${box}):has(${submit})`;
}

/** What the build writes into a guard. */
export const rulesOf = ({ id, composers }: Platform): Rules => ({
  id,
  composers: composers.map((rule) => ({ ...rule, scope: rule.scope ?? scopeOf(id, rule) })),
});
