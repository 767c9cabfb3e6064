import { expect, test } from 'vitest';
import { until } from '../../src/demo/driver/until';

test('gives what the probe found, at the first time it does', async () => {
  let asked = 0;
  expect(await until('three', () => ++asked === 3 && asked)).toBe(3);
});

test('an empty string or 0 is something', async () => {
  expect(await until('a word', () => '')).toBe('');
  expect(await until('a number', () => 0)).toBe(0);
});

test('says what it waited for, and keeps the last trouble', async () => {
  const trouble = new Error('the page is gone');
  const failed = until('the dialog', () => Promise.reject(trouble), 30);
  await expect(failed).rejects.toThrow('Waited 30 ms for the dialog, in vain.');
  await expect(failed).rejects.toMatchObject({ cause: trouble });
});
