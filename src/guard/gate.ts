import type { Nudge } from '../core/types';
import { redo, type Act } from './act';
import { keepCaret } from './caret';
import { showChecking } from './checking';
import type { Composer, Engine } from './contract';
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
  private held: Composer | null = null;
  private readonly approved = new Map<string, string>();
  private arrived: (() => void) | null = null;

  constructor(
    private readonly finder: Finder,
    private readonly call: EngineCall,
  ) {}

  /** The engine's ready mark. */
  attach(engine: Engine): void {
    this.engine = engine;
    this.arrived?.();
  }

  /** Is a post of this frame waiting for the engine or for a decision? */
  get holding(): boolean {
    return this.held !== null;
  }

  /** Must this attempt be held? Same task, changes nothing. An error of ours lets it pass. */
  verdict(composer: Composer): Verdict {
    const text = readText(composer.box);
    if (!text.trim() || this.approved.get(composer.place) === text) return 'pass';
    if (this.held?.place === composer.place) return 'hold';
    if (!this.engine) return this.call.failed ? 'pass' : 'hold';
    try {
      return this.engine.judge(text, composer) ? 'hold' : 'pass';
    } catch {
      this.call.report('engine-failed');
      return 'pass';
    }
  }

  /** Takes a held attempt to its end: ask, and once only replay or go back. */
  async take(composer: Composer, act: Act, released: Promise<void>): Promise<void> {
    if (this.held) return;
    this.held = composer;
    const text = readText(composer.box);
    const putBack = keepCaret(composer.box);
    try {
      const nudge = await this.judgeWhenReady(text, composer);
      const engine = this.engine;
      if (nudge && engine) {
        const decision = await engine.ask(nudge, text, composer, released);
        putBack();
        if (decision === 'lost') this.letNext(composer, text);
        if (decision !== 'post') return;
      }
    } catch {
      this.call.report('engine-failed');
    } finally {
      this.held = null;
    }
    await this.replay(composer, act, text);
  }

  private async judgeWhenReady(text: string, composer: Composer): Promise<Nudge | null> {
    if (!this.engine) await this.waitForEngine();
    return this.engine?.judge(text, composer) ?? null;
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
    const composer = await this.findAgain(before, act);
    if (!composer) return this.say('check_press_again', before);
    if (readText(composer.found.box) !== text) return this.say('check_changed', composer.found);
    this.approved.set(before.place, text);
    const { box } = composer.found;
    const looked = composer.control && stateOf(composer.control);
    let left = false;
    addEventListener('pagehide', () => (left = true), { once: true });
    const taken = redo(composer.act);
    if (taken) return;
    setTimeout(() => {
      const same = box.isConnected && readText(box) === text && (!composer.control || stateOf(composer.control) === looked);
      if (same && !left) this.say('check_press_again', composer.found);
    }, EFFECT_WITHIN);
  }

  /** The box and its control as they stand now: sites re-create both, and some show the button only beside a focused box. */
  private async findAgain(before: Composer, act: Act): Promise<{ found: Composer; control: HTMLElement | null; act: Act } | null> {
    const until = performance.now() + CONTROL_WITHIN;
    do {
      const at = before.box.isConnected ? before.box : document.activeElement;
      const found = at && this.finder.boxAt(at);
      if (found && found.place === before.place) {
        if (act.how === 'key') return { found, control: null, act: { ...act, target: sameOr(act.target, found.box) } };
        if (act.how === 'submit' && act.form.isConnected) return { found, control: act.submitter, act };
        const control = this.finder.controlOf(found, act.how === 'press' ? act.control : act.submitter);
        if (control && act.how === 'press') return { found, control, act: { ...act, control } };
      }
      await new Promise((next) => requestAnimationFrame(next));
    } while (performance.now() < until);
    return null;
  }

  /** We could not ask, which is our failure: the draft stays, and the person's next press of this text passes. */
  private letNext(composer: Composer, text: string): void {
    this.approved.set(composer.place, text);
    this.call.report('checklist-lost');
  }

  private say(key: 'check_press_again' | 'check_changed', composer: Composer): void {
    // With no way to replay, the next press of the same text is the person's own and passes.
    if (key === 'check_press_again') this.approved.set(composer.place, readText(composer.box));
    try {
      this.engine?.say(key, composer);
    } catch {
      this.call.report('engine-failed');
    }
  }
}

const sameOr = (before: HTMLElement, now: HTMLElement): HTMLElement => (before.isConnected ? before : now);

/** What a site changes on a button once it has taken a press: gone, off, busy, or renamed. */
function stateOf(control: HTMLElement): string {
  return [control.isConnected, control.matches(':disabled, [aria-disabled=true], [aria-busy=true]'), control.textContent].join();
}
