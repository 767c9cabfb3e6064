import { browser } from '../browser';

/** What the toolbar icon says of one tab. */
export type BadgeState = 'watching' | 'part' | 'not-watching' | 'attention';

/** In part is watching: the title says what more there is to say. */
const ICONS = { watching: 'watching', part: 'watching', 'not-watching': 'not-watching', attention: 'attention' } as const;

const iconsOf = (state: BadgeState): Record<number, string> =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/${ICONS[state]}-${size}.png`]));

/** Shows `state` on one tab's icon; the browser takes it back when the tab goes to another page. */
export async function showBadge(tabId: number, state: BadgeState, title: string): Promise<void> {
  await Promise.all([browser.action.setIcon({ tabId, path: iconsOf(state) }), browser.action.setTitle({ tabId, title })]);
}
