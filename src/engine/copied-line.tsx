import type { CopyResult } from './copied';
import type { Say } from './rows';

/** What came of copying; stands at the button that copies, so that it is seen in the smallest window. */
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
