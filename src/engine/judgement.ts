import { detect, type Prepared } from '../core/detect';
import { nudge } from '../core/nudge';
import type { Finding, Nudge, Picture, School } from '../core/types';
import type { Composer } from '../guard/contract';
import { toldOf } from './told';

/** What texts are judged on: the school's data, made ready once, and whether it lists this page as a work channel of its own. */
export interface Ground {
  readonly school: School;
  readonly prepared: Prepared;
  readonly work: boolean;
}

/** What stands in one text: kept for the text it was made of, since one press asks many times. */
interface Reading {
  readonly text: string;
  readonly place: string;
  readonly findings: readonly Finding[];
}

/**
 * Findings for the texts of this frame, less what the person has waved off in a draft. Nothing here
 * outlives the page.
 */
export class Judgement {
  private last: Reading | null = null;
  private readonly waved = new Map<string, Set<string>>();

  private pictures: readonly Picture[] = [];

  constructor(public ground: Ground) {}

  /** These go out with the text. */
  with(pictures: readonly Picture[]): void {
    if (this.pictures === pictures) return;
    this.pictures = pictures;
    this.last = null;
  }

  /** New settings arrived. */
  renew(ground: Ground): void {
    this.ground = ground;
    this.last = null;
  }

  /** What stands in `text`, typed into `composer`. */
  findings(text: string, composer: Composer): readonly Finding[] {
    const { place } = composer;
    // A box that was emptied holds a new draft.
    if (!text.trim() && this.pictures.length === 0) this.waved.delete(place);
    if (this.last?.text !== text || this.last.place !== place) {
      const { prepared, work } = this.ground;
      const all = detect({ text, pictures: this.pictures, ...toldOf(composer), work: work || globalThis.secondLookTells?.work }, prepared);
      const off = this.waved.get(place);
      // A chat line is emptied by its site, and nobody tells us: words that are gone belonged to another draft.
      for (const name of off ?? []) if (!text.toLowerCase().includes(name.slice(name.indexOf(' ') + 1))) off?.delete(name);
      this.last = { text, place, findings: off ? all.filter((finding) => !off.has(nameOf(finding, text))) : all };
    }
    return this.last.findings;
  }

  /** Something in this draft has been waved off: that the draft has given way to another is seen by its judgements alone. */
  hasWaved({ place }: Composer): boolean {
    return !!this.waved.get(place)?.size;
  }

  /** Would the checklist open? */
  nudge(text: string, composer: Composer): Nudge | null {
    const findings = this.findings(text, composer);
    // To befriend somebody is no post: it is not asked about at every one.
    return composer.audience === 'profile' && findings.length === 0 ? null : nudge(findings, this.ground.school);
  }

  /** The draft in `composer` has gone out: what was waved off without being in its words belonged to that post. */
  posted({ place }: Composer): void {
    const off = this.waved.get(place);
    for (const name of off ?? []) if (name.endsWith(' ')) off?.delete(name);
    this.last = null;
  }

  /** Sets `findings` of `text` aside for this draft, or takes that back. */
  wave(findings: readonly Finding[], text: string, composer: Composer, off: boolean): void {
    const set = this.waved.get(composer.place) ?? new Set();
    for (const finding of findings) {
      if (off) set.add(nameOf(finding, text));
      else set.delete(nameOf(finding, text));
    }
    this.waved.set(composer.place, set);
    this.last = null;
  }
}

/** What it says, and of which words; of a picture or an account there are none. */
const nameOf = ({ why, start, end }: Finding, text: string): string => `${why} ${text.slice(start, end).toLowerCase()}`;
