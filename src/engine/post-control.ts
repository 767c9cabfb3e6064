import type { Composer, GuardDoor } from '../guard/contract';
import { hasButton } from '../guard/has-button';

/** A button that does not come with the words is not looked for at every key. */
const LOOKS = 3;

/** Gives the control that posts a composer with `text` in it, or null while there is none; `lookLater` is called where it may still come. */
export function postControl(door: GuardDoor, lookLater: () => void): (composer: Composer, text: string) => Element | null {
  let of: Composer | null = null;
  let control: Element | null = null;
  let looked = 0;
  return (composer, text) => {
    if (of !== composer) {
      of = composer;
      control = null;
      looked = 0;
    }
    // Anew until it is there: many sites show it with the first words.
    if (control || looked >= LOOKS || !hasButton(composer)) return control;
    control = door.finder.controlOf(composer, null);
    if (!control && text) {
      // Not at the first words, which the site may not have answered yet.
      if (looked > 0) door.guess();
      else lookLater();
      looked += 1;
    }
    return control;
  };
}
