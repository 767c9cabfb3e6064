import type { Act } from './act';
import type { Composer, Engine } from './contract';
import { draftOf } from './draft';
import type { EngineCall } from './engine-call';
import { letGo } from './let-go';
import { engineInTime } from './wait';

/**
 * Judges attempts, and holds them one at a time in a page. An approval belongs to one place and its exact
 * text, never to a time.
 */
export interface Gate {
  engine: Engine | null;
  /** The engine's ready mark; a second one, injected after a fail-open, stays outside. */
  attach(engine: Engine): void;
  approve(place: string, draft: string): void;
  /** Something else goes out with the drafts now: none is approved. */
  disapprove(): void;
  replaying<T>(redo: () => T): T;
  /** Must this attempt be held? Same task, changes nothing. An error of ours lets it pass. */
  holds(composer: Composer): boolean;
  /** Hands a held attempt to the engine, or lets it go where there is none in time. */
  take(composer: Composer, act: Act, released?: Promise<void>): void;
}

/** `files`: what was brought to a box and no engine has looked at yet. */
export function createGate(call: EngineCall, files: File[]): Gate {
  /** Places with a post that waits for the engine or for a decision. */
  const held = new Set<string>();
  const approved = new Map<string, string>();
  /** The end of the last held attempt: the next one waits for it, since one overlay is enough. */
  let turn: Promise<unknown> = Promise.resolve();
  let arrived = (): void => {};
  let replaying = false;

  const gate: Gate = {
    engine: null,
    attach(engine) {
      gate.engine ??= engine;
      call.failed = false;
      arrived();
    },
    approve: (place, draft) => approved.set(place, draft),
    disapprove: () => approved.clear(),
    replaying(redo) {
      replaying = true;
      try {
        return redo();
      } finally {
        replaying = false;
      }
    },
    holds(composer) {
      if (replaying) return false;
      const { place } = composer;
      const { engine } = gate;
      const draft = draftOf(composer);
      try {
        if (approved.get(place) === draft) {
          engine?.posted(composer);
          return false;
        }
        if (held.has(place)) return true;
        // A picture may go out without a word.
        if (!draft && !(engine ? engine.carries() : files.length)) return false;
        return engine ? engine.holds(composer) : !call.failed;
      } catch {
        call.report('engine-failed');
        return false;
      }
    },
    take(composer, act, released = Promise.resolve()) {
      const { place } = composer;
      if (held.has(place)) return;
      const draft = draftOf(composer);
      held.add(place);
      turn = turn.then(async () => {
        try {
          // Two that waited for the same engine do not wait one after the other.
          if (!gate.engine && !call.failed) await engineInTime(call, (come) => (arrived = come));
          if (gate.engine) await gate.engine.take({ composer, act, draft, released });
          else {
            files.length = 0;
            gate.replaying(() => letGo(act));
          }
        } catch {
          call.report('engine-failed');
          // What we could not do is the person's to do again.
          approved.set(place, draft);
        }
        held.delete(place);
      });
    },
  };
  return gate;
}
