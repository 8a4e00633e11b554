import { expect, it } from 'vitest';
import { apiInUse } from '../../src/console/state/fault-api.js';

it('faults are for the API in use, if only one is', () => {
  expect(apiInUse(new Set())).toBe('unifically');
  expect(apiInUse(new Set(['gateaiGenerate', 'gateaiGetTask']))).toBe('gateai');
  expect(apiInUse(new Set(['gateaiGenerate', 'createTask']))).toBe('unifically');
});
