/** Time a step may take, milliseconds: with less than this left, the next one waits for the next idle moment. */
const STEP = 5;

/** Takes `steps` while the page has nothing else to do, at least one a moment, so that it comes to an end in a page that never rests long. */
export function inIdleTime(steps: Iterator<void>): void {
  requestIdleCallback((idle) => {
    do if (steps.next().done) return;
    while (idle.timeRemaining() > STEP);
    inIdleTime(steps);
  });
}
