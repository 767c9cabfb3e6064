/** What the machine below needs of the browser, so that a test can play the browser. */
export interface ManagedPorts {
  /** Rejects (Firefox) or gives `{}` where there are none; Chromium also while it has not read them yet; may never settle. */
  read(): Promise<Readonly<Record<string, unknown>>>;
  onChange(hear: () => void): void;
  /** Was this extension put here by the school? Then `{}` may mean "not yet". */
  byPolicy(): Promise<boolean>;
  readonly cache: {
    get(): Promise<unknown>;
    set(values: unknown): Promise<void>;
    erase(): Promise<void>;
  };
  after(ms: number, call: () => void): void;
}

export interface Managed {
  /** The school's values, raw; undefined for none known. */
  readonly values: unknown;
  /** Whether the browser has had its say: until then the values are those of the last time. */
  readonly settled: boolean;
}

/** An answer that takes longer is not waited for; it still counts when it comes. */
export const READ_WAIT = 5_000;
/** On a first run Chromium reads the policies for up to some seconds, and says `{}` meanwhile. */
export const FIRST_RUN_WAIT = 10_000;

/**
 * Follows the school's values: those of the last time at once, then the browser's own. `hear` gets every
 * new state. Call it in the worker's first task, or the browser forgets to wake the worker for changes.
 */
export function followManaged(ports: ManagedPorts, hear: (state: Managed) => void): void {
  let state: Managed = { values: undefined, settled: false };
  let asked = 0;
  let answered = 0;
  let changed = false;

  const become = (values: unknown, settled: boolean): void => {
    state = { values, settled };
    hear(state);
  };
  const settle = (): void => {
    if (!state.settled) become(state.values, true);
  };

  const take = async (values: Readonly<Record<string, unknown>>, knownEmpty: boolean): Promise<void> => {
    if (Object.keys(values).length > 0) {
      const same = JSON.stringify(values) === JSON.stringify(state.values);
      become(values, true);
      if (!same) await ports.cache.set(values);
    } else if (state.values !== undefined) {
      become(undefined, true);
      await ports.cache.erase();
    } else if (knownEmpty || changed || !(await ports.byPolicy().catch(() => false))) {
      settle();
    } else {
      ports.after(FIRST_RUN_WAIT, settle);
    }
  };

  const read = async (): Promise<void> => {
    const mine = ++asked;
    ports.after(READ_WAIT, () => {
      if (answered < mine) settle();
    });
    let none = false;
    const values = await ports.read().catch(() => {
      none = true;
      return {};
    });
    // An answer that was overtaken by a later one is old news.
    if (mine < answered) return;
    answered = mine;
    await take(values, none);
  };

  const started = ports.cache.get().then(
    (values) => {
      if (values !== undefined && !state.settled) become(values, false);
    },
    () => undefined,
  );
  ports.onChange(() => {
    changed = true;
    void started.then(read).catch(settle);
  });
  void started.then(read).catch(settle);
}
