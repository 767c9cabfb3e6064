import { h, type ComponentChildren } from 'preact';
import { GLASSES, type Drawing } from './drawings';
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

/** A drawing of ours. */
export function Drawn({ svg, shapes }: Drawing) {
  return h('svg', svg, shapes.map(([name, attributes]) => h(name, attributes)));
}

export const Mark = () => <Drawn {...GLASSES} />;
