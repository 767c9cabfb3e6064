import { beforeEach, expect, test } from 'vitest';
import { FIRST_RUN_WAIT, followManaged, READ_WAIT, type Managed, type ManagedPorts } from '../../src/settings/follow-managed';

/** A browser played by hand: every answer is given by the test, and its clock moves when told. */
class FakeBrowser {
  cached: unknown;
  writes = 0;
  admin = true;
  now = 0;
  timers: { at: number; call: () => void }[] = [];
  reads: { resolve(values: Record<string, unknown>): void; reject(error: Error): void }[] = [];
  private listeners: (() => void)[] = [];
  states: Managed[] = [];

  readonly ports: ManagedPorts = {
    read: () => new Promise((resolve, reject) => this.reads.push({ resolve, reject })),
    onChange: (hear) => this.listeners.push(hear),
    byPolicy: () => Promise.resolve(this.admin),
    cache: {
      get: () => Promise.resolve(this.cached),
      set: (values) => {
        this.writes += 1;
        this.cached = values;
        return Promise.resolve();
      },
      erase: () => {
        this.cached = undefined;
        return Promise.resolve();
      },
    },
    after: (ms, call) => void this.timers.push({ at: this.now + ms, call }),
  };

  async start(): Promise<void> {
    followManaged(this.ports, (state) => this.states.push(state));
    await settledTasks();
  }
  async answer(index: number, values: Record<string, unknown>): Promise<void> {
    this.reads[index]?.resolve(values);
    await settledTasks();
  }
  async change(): Promise<void> {
    for (const hear of this.listeners) hear();
    await settledTasks();
  }
  async pass(ms: number): Promise<void> {
    this.now += ms;
    const due = this.timers.filter(({ at }) => at <= this.now);
    this.timers = this.timers.filter(({ at }) => at > this.now);
    for (const { call } of due) call();
    await settledTasks();
  }
  get last(): Managed | undefined {
    return this.states.at(-1);
  }
}

/** Lets every promise that is already resolved run its course. */
async function settledTasks(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

let fake: FakeBrowser;
beforeEach(() => {
  fake = new FakeBrowser();
});

test('the last known values hold at once, before the browser has answered', async () => {
  fake.cached = { askWhen: 'always' };
  await fake.start();
  expect(fake.last).toEqual({ values: { askWhen: 'always' }, settled: false });
});

test('values at start are taken, cached and settled', async () => {
  await fake.start();
  await fake.answer(0, { askWhen: 'always' });
  expect(fake.last).toEqual({ values: { askWhen: 'always' }, settled: true });
  expect(fake.cached).toEqual({ askWhen: 'always' });
});

test('values that are the cached ones are not written again', async () => {
  fake.cached = { askWhen: 'always' };
  await fake.start();
  await fake.answer(0, { askWhen: 'always' });
  expect(fake.last?.settled).toBe(true);
  expect(fake.writes).toBe(0);
});

test('Chromium’s {} on a first run by policy is "not yet": nothing cached, not settled, and the late values count', async () => {
  await fake.start();
  await fake.answer(0, {});
  await fake.pass(3_000);
  expect(fake.last?.settled ?? false).toBe(false);
  expect(fake.cached).toBeUndefined();
  await fake.change();
  await fake.answer(1, { schoolName: 'Tanglewick' });
  expect(fake.last).toEqual({ values: { schoolName: 'Tanglewick' }, settled: true });
  expect(fake.cached).toEqual({ schoolName: 'Tanglewick' });
});

test('{} by policy counts as none after ten seconds, and is still never cached', async () => {
  await fake.start();
  await fake.answer(0, {});
  await fake.pass(FIRST_RUN_WAIT - 1);
  expect(fake.last?.settled ?? false).toBe(false);
  await fake.pass(1);
  expect(fake.last).toEqual({ values: undefined, settled: true });
  expect([fake.cached, fake.writes]).toEqual([undefined, 0]);
});

test('values later than ten seconds count all the same', async () => {
  await fake.start();
  await fake.answer(0, {});
  await fake.pass(FIRST_RUN_WAIT);
  await fake.change();
  await fake.answer(1, { schoolName: 'Tanglewick' });
  expect(fake.last).toEqual({ values: { schoolName: 'Tanglewick' }, settled: true });
});

test('{} where a person installed it is none, at once', async () => {
  fake.admin = false;
  await fake.start();
  await fake.answer(0, {});
  expect(fake.last).toEqual({ values: undefined, settled: true });
});

test('Firefox’s rejection is none, at once', async () => {
  await fake.start();
  fake.reads[0]?.reject(new Error('Managed storage manifest not found'));
  await settledTasks();
  expect(fake.last).toEqual({ values: undefined, settled: true });
});

test('Firefox’s rejection after values were known takes them away', async () => {
  fake.cached = { askWhen: 'off' };
  await fake.start();
  fake.reads[0]?.reject(new Error('Managed storage manifest not found'));
  await settledTasks();
  expect(fake.last).toEqual({ values: undefined, settled: true });
  expect(fake.cached).toBeUndefined();
});

test('values removed while the browser was closed are gone, also from the cache', async () => {
  fake.cached = { askWhen: 'off' };
  await fake.start();
  await fake.answer(0, {});
  expect(fake.last).toEqual({ values: undefined, settled: true });
  expect(fake.cached).toBeUndefined();
});

test('a change while running is live, and so is a removal', async () => {
  await fake.start();
  await fake.answer(0, { askWhen: 'always' });
  await fake.change();
  await fake.answer(1, { askWhen: 'off' });
  expect(fake.last?.values).toEqual({ askWhen: 'off' });
  await fake.change();
  await fake.answer(2, {});
  expect(fake.last).toEqual({ values: undefined, settled: true });
  expect(fake.cached).toBeUndefined();
});

test('a get() that never settles is waited for five seconds; the last values stay', async () => {
  fake.cached = { askWhen: 'always' };
  await fake.start();
  await fake.pass(READ_WAIT - 1);
  expect(fake.last?.settled).toBe(false);
  await fake.pass(1);
  expect(fake.last).toEqual({ values: { askWhen: 'always' }, settled: true });
  expect(fake.cached).toEqual({ askWhen: 'always' });
});

test('an answer after those five seconds still counts', async () => {
  await fake.start();
  await fake.pass(READ_WAIT);
  await fake.answer(0, { askWhen: 'always' });
  expect(fake.last).toEqual({ values: { askWhen: 'always' }, settled: true });
});

test('an answer that was overtaken by a later one is not taken', async () => {
  await fake.start();
  await fake.change();
  await fake.answer(1, { askWhen: 'off' });
  await fake.answer(0, { askWhen: 'always' });
  expect(fake.last?.values).toEqual({ askWhen: 'off' });
  expect(fake.cached).toEqual({ askWhen: 'off' });
});

test('a broken cache and a broken write do not stop it', async () => {
  fake.ports.cache.get = () => Promise.reject(new Error('disk'));
  fake.ports.cache.set = () => Promise.reject(new Error('quota'));
  await fake.start();
  await fake.answer(0, { askWhen: 'always' });
  expect(fake.last).toEqual({ values: { askWhen: 'always' }, settled: true });
});
