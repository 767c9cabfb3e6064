import type { Audience } from '../../src/platforms/types';
import type { Composer } from '../e2e/contract/composers';

/** One place of a platform in which a person posts: its page, and what is true of the real one. */
export interface Surface extends Composer {
  readonly audience: Audience;
  /** Fields of the page that are no compose boxes. */
  readonly elsewhere?: readonly string[];
}

export interface PlatformPages {
  /** As in src/platforms. */
  readonly id: string;
  readonly surfaces: readonly Surface[];
}

/** A host that no file of ours names and that the school lists: software is known there by its marks. */
export const LISTED = 'community.tanglewick.org';

/** Makes surfaces of pages of test/platforms, served under the platform's real host. */
export const under =
  (host: string, id: string) =>
  (page: string, rest: Omit<Surface, 'id' | 'path' | 'name'> & Partial<Pick<Surface, 'name'>>): Surface => ({ name: page, ...rest, id: `${id}/${page}`, path: `https://${host}/${id}/${page}.html` });
