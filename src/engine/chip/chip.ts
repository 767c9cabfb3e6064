import { CROSS, drawn, GLASSES } from '../drawings';
import { setAct } from '../press';
import type { Say } from '../rows';
import { chipName } from '../view';

/** All that is drawn beside a box but the list. */
export interface ChipView {
  readonly count: number;
  readonly dot: boolean;
  readonly open: boolean;
  /** A line of ours beside the box, '' for none. */
  readonly line: string;
}

export interface ChipActs {
  toggle(): void;
  closeLine(): void;
}

/** The chip, the place of the list that it opens, and the line that may stand beside the box. Places are set on them from outside, once a frame. */
export interface ChipParts {
  readonly node: HTMLElement;
  readonly listPlace: HTMLElement;
  draw(view: ChipView): void;
}

/** Plain elements, since a page that never has a finding needs no more: what draws the list comes with the first. */
export function createChipParts(t: Say, acts: ChipActs): ChipParts {
  const node = document.createElement('div');
  const listPlace = document.createElement('div');
  const spot = named('spot');
  const chip = button(acts.toggle);
  const mark = drawn(GLASSES);
  const number = document.createElement('span');
  const line = named('line');
  const sentence = document.createElement('p');
  const cross = button(acts.closeLine);
  chip.id = 'chip';
  spot.append(chip);
  sentence.role = 'status';
  cross.className = 'cross';
  cross.ariaLabel = t('list_close');
  cross.append(drawn(CROSS));
  line.append(sentence);
  node.append(spot, listPlace, line);
  return {
    node,
    listPlace,
    draw({ count, dot, open, line: said }) {
      chip.className = `chip ${count ? 'some' : 'none'}${dot ? ' tiny' : ''}`;
      chip.ariaLabel = chipName(count, t);
      chip.ariaExpanded = String(open);
      number.textContent = String(count);
      chip.replaceChildren(...(dot && count ? [] : [mark]), ...(count > 0 ? [number] : []));
      if (sentence.textContent !== said) sentence.textContent = said;
      // Put in again it would lose the focus.
      if (!said) cross.remove();
      else if (!cross.isConnected) line.append(cross);
    },
  };
}

function named(name: string): HTMLElement {
  const element = document.createElement('div');
  element.id = element.className = name;
  return element;
}

function button(act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  setAct(element, act);
  return element;
}
