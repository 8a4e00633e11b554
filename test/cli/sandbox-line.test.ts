import { describe, expect, it } from 'vitest';
import { style } from '../../src/cli/output/style.js';
import type { SandboxEvent } from '../../src/cli/sandbox/sandbox-events.js';
import { lineOf } from '../../src/cli/sandbox/sandbox-line.js';

const UUID = 'ff49b6f7-7263-4c1e-9d7e-0123456789ab';
const at = '2026-01-01T00:00:00.000Z';
const task = {
  at,
  event: 'task',
  api: 'unifically',
  model: 'google/veo-3.1-fast',
  account: '8f746e00',
  cost: 0.4,
} as const;
const failed = {
  ...task,
  status: 'failed',
  id: 'task_0001vq1yn8',
  seconds: 3.4,
  refunded: true,
  balance: 100,
} as const;
const request = { at, event: 'request', ms: 1 } as const;
const reason = "The prompt was refused by the provider's filter for faces of people";

/** The rows of an event without the time and the word. */
function rowsOf(event: SandboxEvent, width: number): string[] {
  const rows = lineOf(event, style({}, false), width).split('\n');
  for (const row of rows.slice(1)) expect(row).toMatch(/^ {19}\S/);
  for (const row of rows) expect(row.length).toBeLessThanOrEqual(width);
  return rows.map((row) => row.slice(19));
}

describe('a line of the log', () => {
  it.each<[what: string, event: SandboxEvent, narrow: string[], wide: string[]]>([
    [
      'a failure, whose reason comes before what is known',
      { ...failed, message: 'This is no kite, it is a bird' },
      ['task_0001vq1yn8  in 3.4 s  This is no kite, it is a bird'],
      ['task_0001vq1yn8  in 3.4 s  refunded  balance $100.00  This is no kite, it is a bird'],
    ],
    [
      'a failure with a long reason',
      { ...failed, message: reason },
      [
        'task_0001vq1yn8  in 3.4 s  refunded  balance $100.00',
        "The prompt was refused by the provider's filter for faces of",
        'people',
      ],
      [`task_0001vq1yn8  in 3.4 s  ${reason}`],
    ],
    [
      'a failure at GateAI, whose id is whole',
      { ...failed, api: 'gateai', id: UUID, message: 'No luck' },
      [`${UUID}  in 3.4 s  No luck`],
      [`${UUID}  in 3.4 s  refunded  budget $100.00  No luck`],
    ],
    [
      'a creation at GateAI',
      { ...task, api: 'gateai', status: 'created', id: UUID, model: 'nano-banana-pro-edit' },
      [`${UUID}   $0.40`, 'nano-banana-pro-edit      by 8f746e'],
      [`${UUID}   $0.40  nano-banana-pro-edit      by 8f746e`],
    ],
    [
      'a poll, which has its id once',
      { ...request, method: 'GET', path: '/v1/tasks/task_0001vq1yn8', status: 200, summary: 'task_0001vq1yn8 pending' },
      ['200  GET /v1/tasks/task_0001vq1yn8  1 ms  pending'],
      ['200  GET /v1/tasks/task_0001vq1yn8  1 ms  pending'],
    ],
    [
      'a poll at GateAI',
      { ...request, method: 'GET', path: `/get/${UUID}`, status: 200, summary: `${UUID} completed` },
      [`200  GET /get/${UUID}  completed`],
      [`200  GET /get/${UUID}  1 ms  completed`],
    ],
    [
      'a creation, whose id is news',
      { ...request, method: 'POST', path: '/v1/tasks', status: 200, summary: 'task_0001vq1yn8 pending' },
      ['200  POST /v1/tasks  1 ms  task_0001vq1yn8 pending'],
      ['200  POST /v1/tasks  1 ms  task_0001vq1yn8 pending'],
    ],
    [
      'a refusal',
      {
        ...request,
        method: 'POST',
        path: '/v1/tasks',
        status: 404,
        problem: 'unknown model google/veo-3.1-fst; did you mean google/veo-3.1-fast?',
      },
      ['404  POST /v1/tasks', 'unknown model google/veo-3.1-fst; did you mean', 'google/veo-3.1-fast?'],
      ['404  POST /v1/tasks  unknown model google/veo-3.1-fst; did you mean google/veo-3.1-fast?'],
    ],
    [
      'a warning',
      { at, event: 'warning', message: `${reason}, and of others` },
      ["The prompt was refused by the provider's filter for faces of", 'people, and of others'],
      [`${reason}, and of others`],
    ],
    [
      'a callback that waits',
      { at, event: 'callback', task: UUID, attempt: 4, status: 503, retrySeconds: 120, url: 'http://app.test/hooks' },
      [`${UUID}  #4  503  again in 2 min`],
      [`${UUID}  #4  503  again in 2 min  http://app.test/hooks`],
    ],
  ])('keeps the news: %s', (_what, event, narrow, wide) => {
    expect(rowsOf(event, 80)).toEqual(narrow);
    expect(rowsOf(event, 120)).toEqual(wide);
    expect(lineOf(event, style({}, false), Infinity)).not.toContain('\n');
  });
});
