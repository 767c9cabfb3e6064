import { browser } from '../browser';
import type { Audience, Decision, Nudge } from '../core/types';
import type { Envelope, Question, Reply } from '../messages';

/** Design 3.3: a worker that shows no sign of life for longer, milliseconds, is not waited for. */
const OPEN_WITHIN = 1000;
/** What the answer may take on its way back: opened just in time it must not find the frame asking too. Milliseconds. */
const ANSWER_WITHIN = 1000;

/** Asks in the page around this frame. @returns null where it cannot be asked there */
export async function askAbove({ findings }: Nudge, text: string, audience: Audience): Promise<Reply | null> {
  let hear: Parameters<typeof browser.runtime.onMessage.addListener>[0] | undefined;
  const reply = new Promise<Reply>((resolve) => {
    hear = (message: Envelope, _sender, answer) => {
      if (message.name !== 'reply') return;
      answer(null);
      resolve(message.request);
    };
    browser.runtime.onMessage.addListener(hear);
  });
  try {
    const request: Question = { text, findings, audience, openBy: Date.now() + OPEN_WITHIN };
    const open = browser.runtime.sendMessage({ name: 'ask-above', request }).catch(() => false);
    const late = new Promise((resolve) => setTimeout(resolve, OPEN_WITHIN + ANSWER_WITHIN, false));
    return (await Promise.race([open, late])) === true ? await reply : null;
  } finally {
    if (hear) browser.runtime.onMessage.removeListener(hear);
  }
}

/** A checklist that is open for a frame below. */
export interface Asked {
  readonly decision: Promise<Decision>;
  /** Places in the list of findings that are set aside by now. */
  waved(): readonly number[];
}

/** Answers the questions of frames below with what `opener` gives; that gives null where none can be opened in time, or one is open already. */
export function answerBelow(opener: Promise<(question: Question) => Promise<Asked | null>>): void {
  browser.runtime.onMessage.addListener((message: Envelope, _sender, answer) => {
    if (message.name !== 'ask-here') return;
    const { frame, question } = message.request;
    void opener.then(async (open) => {
      const asked = await open(question);
      answer(asked !== null);
      if (!asked) return;
      const reply: Reply = { decision: await asked.decision, waved: asked.waved() };
      await browser.runtime.sendMessage({ name: 'reply-below', request: { frame, reply } });
    });
    return true;
  });
}
