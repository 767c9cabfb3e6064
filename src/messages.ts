/** Every message that crosses between a page's script and the worker: one map, name to request and answer. */
export interface Messages {
  /** A guard asks for the engine in its own document; answered at once, before the engine is there. */
  'engine-wanted': { request: null; answer: 'loading' };
  /** Something of ours failed in a page: the badge says so. `reason` is one of ours, never the page's. */
  'needs-attention': { request: { reason: 'engine-failed' | 'checklist-lost' }; answer: null };
  /** The popup asks a tab's guard how it stands there. */
  'page-state': { request: null; answer: PageState };
  /** Start-up check: the extension answers with its version. */
  hello: { request: null; answer: { version: string } };
}

export interface PageState {
  readonly state: 'watching' | 'error' | 'off-by-school';
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Answer<N extends MessageName> = Messages[N]['answer'];
export type Envelope = { [N in MessageName]: { readonly name: N; readonly request: Request<N> } }[MessageName];
