import type { Page } from 'puppeteer-core';

/** An event of the browser's trace; times in microseconds. `tdur` is what its thread really ran: a busy machine lengthens `dur` alone. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** One run of the extension's script: when it began and how long its thread was at work, milliseconds. */
export interface Call {
  readonly start: number;
  readonly ms: number;
}

/** Traces the whole browser while `act` runs; the same with and without an extension, so that its own cost cancels out. */
export async function traced(page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await act();
  const bytes = await page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Script of a file: a listener, callback or frame of it (with what it calls), its first run, its compilation. */
const SCRIPT = /^(FunctionCall|EvaluateScript|v8\.compile)$/;

/**
 * The extension's script in a trace, in every process and thread; what lies inside another run of it is not counted
 * twice. Continuations of promises are told of no file and are not in it: neither guard nor engine has any where a key
 * is typed or a page changes.
 */
export function ourCalls(events: readonly TraceEvent[]): readonly Call[] {
  const ours = events.filter(({ name, ph, args }) => ph === 'X' && SCRIPT.test(name) && args?.data?.url?.startsWith('chrome-extension://'));
  const ends = new Map<string, number>();
  const calls: Call[] = [];
  for (const { ts, dur = 0, tdur = dur, pid, tid } of ours.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const thread = `${pid}/${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    calls.push({ start: ts / 1000, ms: tdur / 1000 });
  }
  return calls;
}

/** All of `calls` together, milliseconds. */
export const total = (calls: readonly Call[]): number => calls.reduce((sum, { ms }) => sum + ms, 0);
