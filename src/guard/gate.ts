import { redo, type Act } from './act';
import { keepCaret } from './caret';
import { showChecking } from './checking';
import type { Composer, Decision, Engine } from './contract';
import { readText } from './read-text';
import type { EngineCall } from './engine-call';
import type { Finder } from '../platforms/types';

/** Design 3.2 and 3.3, milliseconds. */
const SIGN_AFTER = 250;
const ANSWER_WITHIN = 1000;
const ENGINE_WITHIN = 3000;
const CONTROL_WITHIN = 500;
const EFFECT_WITHIN = 1500;

/** What a caller does with the event in hand. */
export type Verdict = 'pass' | 'hold';

/**
 * Judges and holds attempts, one at a time in a frame, and replays what is let go. An approval belongs
 * to one place and its exact text, never to a time.
 */
export class Gate {
  engine: Engine | null = null;
  /** Places with a post that waits for the engine or for a decision. */
  private readonly held = new Set<string>();
  /** The end of the last held attempt: the next one waits for it, since one overlay is enough. */
  private turn: Promise<unknown> = Promise.resolve();
  private readonly approved = new Map<string, string>();
  private arrived: (() => void) | null = null;
  /** In the middle of our own replay, one task long: what the page does to its text on the way is its own. */
  private redoing = false;

  constructor(
    private readonly finder: Finder,
    private readonly call: EngineCall,
  ) {}

  /** The engine's ready mark; a second one, injected after a fail-open, stays outside. */
  attach(engine: Engine): void {
    this.engine ??= engine;
    this.call.failed = false;
    this.arrived?.();
  }

  /** Must this attempt be held? Same task, changes nothing. An error of ours lets it pass. */
  verdict(composer: Composer): Verdict {
    if (this.redoing) return 'pass';
    const text = readText(composer.box);
    if (!text.trim() || this.approved.get(composer.place) === text) return 'pass';
    if (this.held.has(composer.place)) return 'hold';
    if (!this.engine) return this.call.failed ? 'pass' : 'hold';
    try {
      return this.engine.judge(text, composer) ? 'hold' : 'pass';
    } catch {
      this.call.report('engine-failed');
      return 'pass';
    }
  }

  /** Takes a held attempt to its end: ask, and once only replay or go back. */
  take(composer: Composer, act: Act, released = Promise.resolve()): void {
    const { box, place } = composer;
    if (this.held.has(place)) return;
    const text = readText(box);
    const putBack = keepCaret(box);
    this.held.add(place);
    this.turn = this.turn.then(async () => {
      try {
        if (await this.mayGo(composer, text, released, putBack)) await this.replay(composer, act, text);
      } catch {
        this.pressAgain(composer, text);
      }
      this.held.delete(place);
    });
  }

  /** Never rejects: before a decision an error of ours lets the post go, after it the decision stands. */
  private async mayGo(composer: Composer, text: string, released: Promise<void>, putBack: () => void): Promise<boolean> {
    let decision: Decision = 'post';
    try {
      // Two that waited for the same engine do not wait one after the other.
      if (!this.engine && !this.call.failed) await this.waitForEngine();
      const nudge = this.engine?.judge(text, composer);
      if (nudge && this.engine) {
        decision = await this.engine.ask(nudge, text, composer, released);
        putBack();
      }
    } catch {
      this.call.report('engine-failed');
    }
    if (decision === 'lost') {
      // We could not ask, which is our failure: the draft stays, and the person's next press of this text passes.
      this.approved.set(composer.place, text);
      this.call.report('checklist-lost');
    }
    return decision === 'post';
  }

  /** Until the ready mark, or until design 3.3 says that the post must go. */
  private waitForEngine(): Promise<void> {
    return new Promise((resolve) => {
      let hideSign: (() => void) | null = null;
      const timers = [
        setTimeout(() => (hideSign = showChecking()), SIGN_AFTER),
        setTimeout(() => this.call.answered || give(), ANSWER_WITHIN),
        setTimeout(() => give(), ENGINE_WITHIN),
      ];
      const done = (): void => {
        timers.forEach(clearTimeout);
        hideSign?.();
        this.arrived = null;
        resolve();
      };
      const give = (): void => {
        this.call.fail();
        done();
      };
      this.arrived = done;
      this.call.wanted(give);
    });
  }

  private async replay(before: Composer, act: Act, text: string): Promise<void> {
    const again = await this.findAgain(before, act);
    const at = again?.found ?? before;
    if (readText(at.box) !== text) return this.say('check_changed', at);
    if (!again) return this.pressAgain(at, text);
    this.approved.set(at.place, text);
    const { control } = again;
    const looked = control && stateOf(control);
    let left = false;
    addEventListener('pagehide', () => (left = true), { once: true });
    this.redoing = true;
    try {
      if (redo(again.act)) return;
    } finally {
      this.redoing = false;
    }
    setTimeout(() => {
      const same = at.box.isConnected && readText(at.box) === text && (!control || stateOf(control) === looked);
      if (same && !left) this.pressAgain(at, text);
    }, EFFECT_WITHIN);
  }

  /** The box and its control as they stand now: sites re-create both, and some show the button only beside a focused box. */
  private async findAgain(before: Composer, act: Act): Promise<{ found: Composer; control: HTMLElement | null; act: Act } | null> {
    const until = performance.now() + CONTROL_WITHIN;
    do {
      const at = before.box.isConnected ? before.box : document.activeElement;
      const found = at && this.finder.boxAt(at);
      if (found && (found.box === before.box || found.place === before.place)) {
        if (act.how === 'key') return { found, control: null, act: { ...act, target: act.target.isConnected ? act.target : found.box } };
        if (act.how === 'submit') {
          if (act.form.isConnected) return { found, control: act.submitter, act };
        } else {
          const control = this.finder.controlOf(found, act.control);
          if (control) return { found, control, act: { ...act, control } };
        }
      }
      await new Promise((next) => requestAnimationFrame(next));
    } while (performance.now() < until);
    return null;
  }

  /** With no way to replay, the next press of this very text is the person's own and passes. */
  private pressAgain(composer: Composer, text: string): void {
    this.approved.set(composer.place, text);
    this.say('check_press_again', composer);
  }

  private say(key: 'check_press_again' | 'check_changed', composer: Composer): void {
    try {
      this.engine?.say(key, composer);
    } catch {
      this.call.report('engine-failed');
    }
  }
}

/** What a site changes on a button once it has taken a press: gone, off, busy, or renamed. */
function stateOf(control: HTMLElement): string {
  return [control.isConnected, control.matches(':disabled, [aria-disabled=true], [aria-busy=true]'), control.textContent].join();
}
