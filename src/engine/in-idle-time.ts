/** Time after which the next step waits for the next idle moment, milliseconds: a key that comes meanwhile waits for no more than this and one step. */
const SLICE = 2;

/** Takes `steps` while the page has nothing else to do, at least one a moment, so that it comes to an end in a page that never rests long. */
export function inIdleTime(steps: Iterator<void>): void {
  requestIdleCallback(() => {
    const began = performance.now();
    do if (steps.next().done) return;
    while (performance.now() - began < SLICE);
    inIdleTime(steps);
  });
}
