import { RETRY_DELAYS_MS } from '../../sandbox/retry-delays.js';
import { createTask } from '../../../generated/operations.js';
import type { Fault } from '../../sandbox/faults/fault.js';
import type { Api } from '../../types/api.js';
import { UNSTATED_WAIT_S } from './limited-create.js';
import type { Target } from './target.js';

/** Something that can go wrong with a create. */
export interface PlannedFault {
  label: string;
  /** The effect of the fault, in a sentence or two. */
  words: string;
  fault?: Fault;
  /** Number of callbacks that the reader's server refuses. */
  refusals?: number;
}

export type FaultName = 'none' | 'lost' | 'limit' | 'fail' | 'slow' | 'callback';

/** Number of callbacks that the reader's server refuses: a late callback comes at the third attempt. */
const REFUSALS = 2;

/** Seconds that the client waits after a 429 of the sandbox of the page, and why. */
const LIMIT_WAITS: Record<Api, [seconds: number, why: string]> = {
  unifically: [createTask.limit.blockMs / 1000, 'as the response says'],
  gateai: [UNSTATED_WAIT_S, 'the window of the limit, as no document says how long'],
};

/** The faults that a target offers. Their waits are short if the target runs in real time. */
export function plannedFaults(api: Api, { kind }: Pick<Target, 'kind'>): Partial<Record<FaultName, PlannedFault>> {
  const [wait, slow] = kind === 'page' ? [undefined, 45] : [5, 5];
  const [seconds, why] = LIMIT_WAITS[api];
  const limitWords =
    wait === undefined
      ? `${seconds} s, ${why}`
      : `${wait} s, as the response says (${seconds} s in the sandbox of the page, where you can skip time)`;
  const [first, second] = RETRY_DELAYS_MS.map((ms) => ms / 1000);
  return {
    none: {
      label: 'None',
      words: 'Nothing goes wrong on purpose: a valid request creates a task, and the task completes.',
    },
    lost: {
      label: 'Lost response',
      words: 'The API creates the task and charges for it, but its response never arrives.',
      fault: { kind: 'lost' },
    },
    limit: {
      label: 'Too many requests',
      words: `The API responds with 429 and creates nothing. The client waits ${limitWords}, and sends the create again.`,
      fault: {
        kind: 'status',
        status: 429,
        message: 'Too many requests',
        ...(wait !== undefined && { retryAfter: wait }),
      },
    },
    fail: {
      label: 'Task fails',
      words: 'The create succeeds, but the task ends without an output.',
      fault: { kind: 'fail', message: 'The provider refused the prompt' },
    },
    slow: {
      label: 'Slow response',
      words: `The API creates the task at once, but responds after ${slow} s. The client waits, and sends nothing again.`,
      fault: { kind: 'delay', ms: slow * 1000 },
    },
    ...(kind === 'page' &&
      api === 'unifically' && {
        callback: {
          label: 'Late callback',
          words: `Your server refuses two calls. The sandbox calls again ${first} s after the first and ${second} s after the second; no document says when the API does.`,
          refusals: REFUSALS,
        },
      }),
  };
}
