import type { Say } from './rows';

/** What came of copying, and, where a page or a frame lets nothing be copied, the whole text, to be copied by hand. */
export interface CopyResult {
  readonly said: string;
  readonly byHand: string | null;
}

export const NOT_COPIED: CopyResult = { said: '', byHand: null };

/** Stands at the button that copies, so that it is seen in the smallest window. */
export function Copied({ said, byHand, t }: CopyResult & { readonly t: Say }) {
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      {byHand !== null && <textarea class="byhand" readOnly rows={3} aria-label={t('check_safer')} value={byHand} />}
    </>
  );
}

/** Selects what is to be copied by hand, and brings into view what came of it. */
export function showCopied(within: Element): void {
  const field = within.querySelector('textarea');
  field?.focus();
  field?.select();
  within.querySelector('.said')?.scrollIntoView({ block: 'nearest' });
}
