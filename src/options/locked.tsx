import type { Strings } from '../strings';
import { Padlock } from '../style/icons';

/** Stands in the place of a control that only the school's IT can change. */
export function Locked({ words }: { readonly words: Strings }) {
  return (
    <span class="lock">
      <Padlock />
      {words.t('opt_set')}
    </span>
  );
}
