import { send, type EngineCall } from './engine-call';

/** Design 3.3, milliseconds. */
const SIGN_AFTER = 250;
const ANSWER_WITHIN = 1000;
const ENGINE_WITHIN = 3000;

/**
 * Settles at the engine's ready mark, or when a held post must go without it. The only timers of a guard.
 * `onArrival` is handed what to call at the ready mark.
 */
export function engineInTime(call: Pick<EngineCall, 'answered' | 'wanted' | 'fail'>, onArrival: (come: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    globalThis.secondLookSign?.();
    globalThis.secondLookSign = () => {};
    const done = (): void => {
      timers.forEach(clearTimeout);
      globalThis.secondLookSign?.();
      globalThis.secondLookSign = undefined;
      resolve();
    };
    const give = (): void => {
      call.fail();
      done();
    };
    const timers = [
      setTimeout(() => void send('sign-wanted', null), SIGN_AFTER),
      setTimeout(() => call.answered || give(), ANSWER_WITHIN),
      setTimeout(give, ENGINE_WITHIN),
    ];
    onArrival(done);
    call.wanted(give);
  });
}
