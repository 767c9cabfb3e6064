/**
 * The whole vocabulary of a platform's file. Selectors: test ids and names first, then role and
 * structure; never hashed classes, never a label alone.
 */

export type Audience = 'public' | 'group' | 'message' | 'unknown';

/** One kind of compose box on a site, told in selectors. */
export interface ComposerRule {
  readonly id: string;
  readonly audience: Audience;
  /** The box typed in. */
  readonly box: string;
  /** The closest ancestor of the box that also holds its post button. */
  readonly scope: string;
  /** The controls, within the scope, that send the post. */
  readonly submit: string;
  /** Plain Enter in the box posts. Ctrl or Cmd with Enter is always taken for an attempt: where it posts nothing, nothing is lost. */
  readonly enterPosts?: boolean;
}

/** What is known of one box: how it is told from others, who reads it, and what sends it. */
export interface Found {
  /** Rule and place, stable when the site re-creates the box. */
  readonly place: string;
  readonly box: HTMLElement;
  readonly audience: Audience;
  readonly enterPosts: boolean;
}

/** How the guard asks a platform where the boxes are. Both calls are made on an event, never on a timer. */
export interface Finder {
  /** The compose box that `element` is or lies in; null for any other field. */
  boxAt(element: Element): Found | null;
  /** What pressing `element` would post, though its box may never have had the focus; null for any other control. */
  postedBy(element: Element): { readonly found: Found; readonly control: HTMLElement } | null;
  /** The compose box that submitting `form` would post. */
  boxIn(form: Element): Found | null;
  /** The control that posts `found` now; null while there is none. `was` is the one pressed, preferred while it still stands. */
  controlOf(found: Found, was: Element | null): HTMLElement | null;
}

export interface Platform {
  readonly id: string;
  readonly name: string;
  /** Host-only match patterns ending in `/*`: with a path Chrome refuses the package and Firefox skips blob: frames. */
  readonly matches: readonly string[];
  /** The school's own work channel: softer rules there. */
  readonly work?: boolean;
  readonly composers: readonly ComposerRule[];
}

/** The one value a platform's entry leaves for the guard, in the isolated world that no page reaches. */
declare global {
  var secondLookFinder: Finder | undefined;
}
