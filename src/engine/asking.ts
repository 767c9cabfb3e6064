import type { Decision, Finding } from '../core/types';
import { send } from '../guard/engine-call';
import { engineInTime } from '../guard/wait';
import type { drawList } from './chip/list';
import type { ChecklistOptions } from './checklist/open';
import type { Proposal } from './proposal';

/** What only matters once something was found, a file of its own (checklist/main.ts): most pages never show it. */
export interface Asking {
  open(options: ChecklistOptions): Promise<Decision>;
  drawList: typeof drawList;
  propose(text: string, standing: readonly Finding[]): Proposal | null;
  /** The sheet of all that it draws. */
  readonly styles: string;
}

declare global {
  /** Brought with the first finding that is to be shown. */
  var secondLookAsking: Asking | undefined;
  /** That file calls it at its end. */
  var secondLookAskingCame: (() => void) | undefined;
}

/** The engine's call for it. */
export interface AskingCall {
  /** undefined until it has come. */
  readonly now: Asking | undefined;
  /** Asks for it once, until it has failed to come. */
  want(): void;
  /** For a held post, which waits for it as it waits for the engine; undefined where it does not come. After one such wait in a page the next ask comes at once. */
  inTime(): Promise<Asking | undefined>;
}

/** As long as a held post waits for it, milliseconds. */
const COMES_WITHIN = 3000;

/** `came` hears when it is there. */
export function createAsking(came: () => void): AskingCall {
  let isAsked = false;
  let hasFailed = false;
  let arrived = (): void => {};
  const call = {
    answered: false,
    wanted(unreachable?: () => void): void {
      if (globalThis.secondLookAsking) arrived();
      if (isAsked || globalThis.secondLookAsking) return;
      isAsked = true;
      globalThis.secondLookAskingCame = () => {
        hasFailed = false;
        arrived();
        came();
      };
      void send('checklist-wanted', null).then((answer) => {
        call.answered = answer === 'loading';
        // Where it does not come after all, as where the access to the page was taken away, a later finding asks again.
        if (call.answered) return void setTimeout(() => (isAsked = false), COMES_WITHIN);
        isAsked = false;
        unreachable?.();
      });
    },
    fail(): void {
      hasFailed = true;
      isAsked = false;
    },
  };
  return {
    get now() {
      return globalThis.secondLookAsking;
    },
    want: () => call.wanted(),
    async inTime() {
      if (!globalThis.secondLookAsking && !hasFailed) {
        await engineInTime(call, (come) => {
          // A question from a frame below may wait too.
          const others = arrived;
          arrived = () => {
            others();
            come();
          };
        });
      }
      return globalThis.secondLookAsking;
    },
  };
}
