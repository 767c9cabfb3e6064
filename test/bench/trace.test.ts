import { expect, test } from 'vitest';
import { ourCalls, total, type TraceEvent } from './browser/trace';

const OURS = 'chrome-extension://abc/engine.js';
const event = (name: string, ts: number, dur: number, url: string, tid = 1): TraceEvent => ({ name, ph: 'X', ts, dur, pid: 1, tid, args: { data: { url } } });

test('script of the extension counts, the page’s own does not', () => {
  expect(total(ourCalls([event('FunctionCall', 0, 2000, OURS), event('FunctionCall', 5000, 7000, 'http://127.0.0.1/'), event('Layout', 13_000, 500, OURS)]))).toBe(2);
});

test('what runs inside another run of ours counts once, on its own thread', () => {
  const nested = [event('v8.compile', 100, 300, OURS), event('EvaluateScript', 0, 1000, OURS), event('FunctionCall', 1000, 500, OURS)];
  expect(ourCalls(nested).map(({ ms }) => ms)).toEqual([1, 0.5]);
  expect(ourCalls([...nested, event('FunctionCall', 100, 300, OURS, 2)])).toHaveLength(3);
});

test('the thread’s own time counts, not what another program took from it', () => {
  expect(total(ourCalls([{ ...event('FunctionCall', 0, 9000, OURS), tdur: 1000 }]))).toBe(1);
});
