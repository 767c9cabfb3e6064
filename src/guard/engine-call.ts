import { browser } from '../browser';
import type { Answer, MessageName, Request } from '../messages';
import type { Finder } from '../platforms/types';

/** One message to the worker; null when it cannot be reached, as after an update. */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Answer<N> | null> {
  try {
    return (await browser.runtime.sendMessage({ name, request })) as Answer<N>;
  } catch {
    return null;
  }
}

/** The guard's calls to the worker: bring the engine, and say that something of ours failed. */
export interface EngineCall {
  /** The worker has shown a sign of life. */
  answered: boolean;
  /** The engine did not come in time: posts pass at once until it does. */
  failed: boolean;
  /** Asks for the engine, once until it has failed; `unreachable` is called when nobody will answer. */
  wanted(unreachable?: () => void): void;
  /** Somebody types where the site's rules know no box: asks once for what guesses one. */
  guess(finder: Finder): void;
  /** The engine did not come: the next focus on a box asks again. */
  fail(): void;
  report(reason: Request<'needs-attention'>['reason']): void;
}

export function engineCall(): EngineCall {
  let asked = false;
  const call: EngineCall = {
    answered: false,
    failed: false,
    wanted(unreachable) {
      if (asked) return;
      asked = true;
      void send('engine-wanted', null).then((answer) => {
        call.answered = answer === 'loading';
        if (call.answered) return;
        call.fail();
        unreachable?.();
      });
    },
    guess(finder) {
      if (finder.guesses) return;
      finder.guesses = true;
      void send('guess-wanted', null);
    },
    fail() {
      call.failed = true;
      asked = false;
      call.report('engine-failed');
    },
    report: (reason) => void send('needs-attention', { reason }),
  };
  return call;
}
