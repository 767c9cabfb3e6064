import type { Audience, Decision, Finding } from './core/types';
import type { Language, Messages as Words } from './strings';

/** What a frame of another site asks in the page around it, and nothing of that page. */
export interface Question {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly audience: Audience;
  /** When the frame stops waiting for the checklist to open, milliseconds since 1970: it asks by itself then. */
  readonly openBy: number;
}

/** What came of it; `waved`: places in the list of findings that the person set aside for this draft. */
export interface Reply {
  readonly decision: Decision;
  readonly waved: readonly number[];
}

/** Every message that crosses between a page's script and the worker: one map, name to request and answer. */
export interface Messages {
  /** A guard asks for the engine in its own document; answered at once, before the engine is there. */
  'engine-wanted': { request: null; answer: 'loading' };
  /** Something of ours failed in a page: the badge says so. `reason` is one of ours, never the page's. */
  'needs-attention': { request: { reason: 'engine-failed' | 'checklist-lost' }; answer: null };
  /** A post waits for the engine for longer than a moment: the guard asks for the sign that says so. */
  'sign-wanted': { request: null; answer: null };
  /** On a site known by name somebody types where no rule knows a box: the guard asks for the guessing. */
  'guess-wanted': { request: null; answer: null };
  /** A listed page shows by its marks what software it is: the guard asks for that software's rules, by their ids. */
  'rules-wanted': { request: readonly string[]; answer: null };
  /** A frame of another site asks whether the school wants anything asked within the page around it. */
  'asked-within': { request: null; answer: boolean };
  /** A picture goes out with a post: the engine asks for what reads where it was taken. Answered when it is there. */
  'picture-wanted': { request: null; answer: null };
  /** Something is to be shown: the engine asks for the checklist; answered at once, before it is there. */
  'checklist-wanted': { request: null; answer: 'loading' };
  /** It guessed a box: the site may have changed, and the badge says so. */
  'site-changed': { request: null; answer: null };
  /** A frame of another site asks the worker to ask in the page around it; false = it cannot be asked there. */
  'ask-above': { request: Question; answer: boolean };
  /** The worker hands that on to the page; true = the checklist is open there. */
  'ask-here': { request: { readonly frame: number; readonly question: Question }; answer: boolean };
  /** The page's reply, to the worker, for the frame that asked. */
  'reply-below': { request: { readonly frame: number; readonly reply: Reply }; answer: null };
  /** The reply, to the frame. */
  reply: { request: Reply; answer: null };
  /** The engine asks for the words of a language it has none of; null = the worker has none either. */
  words: { request: Language; answer: Words | null };
  /** Start-up check: the extension answers with its version. */
  hello: { request: null; answer: { version: string } };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Answer<N extends MessageName> = Messages[N]['answer'];
export type Envelope = { [N in MessageName]: { readonly name: N; readonly request: Request<N> } }[MessageName];
