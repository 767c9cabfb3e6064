import { spread } from '../spread';
import type { Accuracy, Latencies, Share } from './run';
import { TEXT_KINDS } from './texts';

/** One analyser over all rounds. */
export interface Measured {
  /** The packages it is made of, '' for our own. */
  readonly version: string;
  /** KB after gzip. */
  readonly size: number;
  /** Milliseconds, one a round. */
  readonly cold: number[];
  readonly latencies: Latencies[];
  readonly accuracy: Accuracy;
}

const milliseconds = (value: number): string => (value < 10 ? value.toPrecision(2) : value.toFixed(0));
const percent = (share: Share | null): string => (share ? `${((100 * share.hit) / share.of).toFixed(1)} % of ${share.of}` : '–');

/** The analysers side by side, a Markdown table. */
export function aside(measured: Readonly<Record<string, Measured>>): string {
  const head = ['', ...TEXT_KINDS.map((kind) => `${kind}: p50 / p99`), 'cold', 'KB gzip', 'names', 'alarms'];
  const lines = Object.entries(measured).map(([name, { version, size, cold, latencies, accuracy }]) => {
    const median = (value: (of: Latencies) => number): string => milliseconds(spread(latencies.map(value)).median);
    return [
      version || name,
      ...TEXT_KINDS.map((kind) => `${median((of) => of[kind].p50)} / ${median((of) => of[kind].p99)}`),
      milliseconds(spread(cold).median),
      size.toFixed(0),
      percent(accuracy.names),
      percent(accuracy.alarms),
    ];
  });
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
