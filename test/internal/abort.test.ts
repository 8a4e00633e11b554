import { expect, it } from 'vitest';
import { onAbort } from '../../src/internal/abort.js';

it('listens to a signal that has a property `listeners` of its own', () => {
  const controller = new AbortController();
  const signal = Object.assign(controller.signal, { listeners: { abort: [] } });
  let calls = 0;
  onAbort(signal, () => calls++);
  controller.abort();
  expect(calls).toBe(1);
});
