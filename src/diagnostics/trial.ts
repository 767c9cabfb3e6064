/** How a trial ended, or what the person is to do next. */
export type Stage = 'press' | 'decide' | 'pass' | 'engine' | 'through' | 'silent' | 'changed' | 'back';

/** Longer than any post waits for the engine, and than a checklist takes to open; milliseconds. */
const SOON = 3000;

/** The checklist takes the focus into our layer, the one child of the document element that is neither head nor body. */
const hasChecklist = (): boolean => document.activeElement?.parentElement === document.documentElement && document.activeElement !== document.body;

async function within(time: number, holds: () => boolean): Promise<boolean> {
  for (const end = performance.now() + time; performance.now() < end; ) {
    if (holds()) return true;
    await new Promise(requestAnimationFrame);
  }
  return holds();
}

export interface Trial {
  /** To be called at a person's press on Post, before the guard hears of it. */
  pressed(): void;
  /** To be called with each text that leaves the box. */
  posted(text: string): void;
  stop(): void;
}

/**
 * Follows one post through the practice box: it must be held at the press, asked about, and go out once, unchanged, when
 * the person says so. Nothing is pressed for the person: presses that no one made press nothing of ours.
 */
export function startTrial(written: string, tell: (stage: Stage) => void): Trial {
  const sent: string[] = [];
  let isOver = false;
  let press = (): void => {};
  const pressed = new Promise<void>((resolve) => (press = resolve));
  const follow = async (): Promise<void> => {
    if (!(await within(SOON, () => globalThis.secondLookGuard !== undefined))) return tell('engine');
    tell('press');
    await pressed;
    const isAsked = await within(SOON, () => sent.length > 0 || hasChecklist());
    if (sent.length > 0) return tell('through');
    if (!isAsked) return tell('silent');
    tell('decide');
    while (hasChecklist()) await new Promise(requestAnimationFrame);
    await within(SOON, () => sent.length > 0);
    // A second post would come right after.
    await within(SOON / 6, () => sent.length > 1);
    if (isOver) return;
    // Gone back to the box.
    if (sent.length === 0) return tell('back');
    tell(sent.length === 1 && sent[0] === written ? 'pass' : 'changed');
  };
  void follow();
  return { pressed: () => press(), posted: (text) => void sent.push(text), stop: () => void (isOver = true) };
}
