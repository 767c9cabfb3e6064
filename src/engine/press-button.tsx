import type { ComponentChildren } from 'preact';
import { setAct } from './press';

interface Props {
  readonly act: () => void;
  readonly class: string;
  readonly id?: string;
  readonly label?: string;
  readonly expanded?: boolean;
  readonly describedBy?: string;
  readonly children?: ComponentChildren;
}

/** A button of ours. Its act hangs on the layer's presses, not on a listener that a page could keep the click from. */
export function PressButton({ act, class: look, id, label, expanded, describedBy, children }: Props) {
  return (
    <button
      type="button"
      class={look}
      id={id}
      aria-label={label}
      aria-expanded={expanded}
      aria-describedby={describedBy}
      ref={(element) => setAct(element, act)}
    >
      {children}
    </button>
  );
}

/** The glasses: first lens open, second look filled in. */
export function Mark() {
  return (
    <svg class="mark" width="28" height="14" viewBox="0 0 28 14" fill="currentColor" stroke="currentColor" aria-hidden="true">
      <circle cx="6.5" cy="7.5" r="4.4" fill="none" stroke-width="2.2" />
      <path d="M11.4 6.2Q14 4.6 16.6 6.2" fill="none" stroke-width="2" stroke-linecap="round" />
      <circle cx="21.5" cy="7.5" r="5.5" stroke="none" />
    </svg>
  );
}
