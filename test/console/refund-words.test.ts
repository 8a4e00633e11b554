import { expect, it } from 'vitest';
import { refundWords } from '../../src/console/views/refund-words.js';

const MINUTE_MS = 60_000;
const task = { api: 'gateai', createdAt: 0, endsAt: MINUTE_MS, refunded: true } as const;

it('a refund is one of the sandbox, apart from that which GateAI documents after 20 minutes', () => {
  const assumed = ', refunded by the sandbox; no document says whether the API does it';
  expect(refundWords(task)).toBe(assumed);
  expect(refundWords({ ...task, endsAt: 20 * MINUTE_MS })).toBe(', refunded');
  expect(refundWords({ ...task, api: 'unifically', endsAt: 20 * MINUTE_MS })).toBe(assumed);
  expect(refundWords({ ...task, refunded: undefined })).toBe('');
});
