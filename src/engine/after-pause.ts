/** What waits for a person to pause. */
export interface Pause {
  /** Something happened: the pause begins anew. */
  wait(): void;
  /** Something has happened that is still to be looked after. */
  isWaiting(): boolean;
  stop(): void;
}

/** Calls `act` once nothing has happened for `ms` milliseconds. One timer a pause and not one a key: to set and clear one costs more than the rest of a key. */
export function afterPause(ms: number, act: () => void): Pause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  const ring = (): void => {
    const rest = due - performance.now();
    timer = rest > 1 ? setTimeout(ring, rest) : undefined;
    if (timer === undefined) act();
  };
  return {
    wait() {
      due = performance.now() + ms;
      timer ??= setTimeout(ring, ms);
    },
    isWaiting: () => timer !== undefined,
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
