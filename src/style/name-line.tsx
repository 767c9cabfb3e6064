import { Mark } from './icons';

/** Our name and the school's, the first line of every page of ours. */
export function NameLine({ product, school }: { readonly product: string; readonly school: string }) {
  return (
    <div class="nameline">
      <Mark />
      <span>
        <b>{product}</b>
        {school && ` · ${school}`}
      </span>
    </div>
  );
}
