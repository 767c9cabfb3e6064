import { browser } from '../browser';
import type { Answer, MessageName, Request } from '../messages';

/** One message to the worker; null when it cannot be reached, as after an update. */
async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Answer<N> | null> {
  try {
    return (await browser.runtime.sendMessage({ name, request })) as Answer<N>;
  } catch {
    return null;
  }
}

/** The guard's calls to the worker: bring the engine, and say that something of ours failed. */
export class EngineCall {
  /** The worker has shown a sign of life. */
  answered = false;
  /** The engine did not come in time: posts pass until a box is focused again. */
  failed = false;
  private asked = false;

  /** Asks for the engine once; `unreachable` is called when nobody will answer. */
  wanted(unreachable?: () => void): void {
    if (this.asked) return;
    this.asked = true;
    void send('engine-wanted', null).then((answer) => {
      this.answered = answer === 'loading';
      if (this.answered) return;
      this.fail();
      unreachable?.();
    });
  }

  /** The engine did not come: the next focus on a box asks again. */
  fail(): void {
    this.failed = true;
    this.asked = false;
    this.report('engine-failed');
  }

  /** A box got the focus: a second chance for an engine that did not come. */
  retry(): void {
    this.failed = false;
    this.wanted();
  }

  report(reason: Request<'needs-attention'>['reason']): void {
    void send('needs-attention', { reason });
  }
}
