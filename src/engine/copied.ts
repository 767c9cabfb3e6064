/** What came of copying, and, where a page or a frame lets nothing be copied, the whole text, to be copied by hand. */
export interface CopyResult {
  readonly said: string;
  readonly byHand: string | null;
}

export const NOT_COPIED: CopyResult = { said: '', byHand: null };

/** Selects what is to be copied by hand, and brings into view what came of it. */
export function showCopied(within: Element): void {
  const field = within.querySelector('textarea');
  field?.focus();
  field?.select();
  within.querySelector('.said')?.scrollIntoView({ block: 'nearest' });
}
