import { CALLBACK } from '../../sandbox/faults/fault-target.js';
import type { Fault } from '../../sandbox/faults/fault.js';
import type { ClockInfo } from '../../sandbox/index.js';
import type { Api } from '../../types/api.js';
import { isCreate } from '../state/is-create.js';
import { lateWords } from '../state/late-callback.js';
import { requestWords } from './operation-words.js';

/** The requests that a fault applies to by default. */
type Aim = 'create' | 'poll' | 'callback' | 'any';

/** How many requests a fault is for, as the form has it. */
export type Times = number | 'always';

/** What a click queues a fault for, and the clock that its description goes by. */
export interface PresetSituation {
  /** Undefined for any request. */
  operation: string | undefined;
  times: Times;
  clock: ClockInfo;
}

/** A fault that one click queues. */
export interface FaultPreset {
  /** Distinguishes it from the others. */
  id: string;
  label: (situation: PresetSituation) => string;
  /** The effect for the client, in a sentence or two. */
  words: (situation: PresetSituation) => string;
  fault: Fault;
  aim: Aim;
  /** Number of requests that the fault needs to have an effect, if the form has 1. */
  times?: number;
}

/** Operations of each API that a fault aims at. */
export const AIMS: Record<Api, Partial<Record<Aim, string>>> = {
  unifically: { create: 'createTask', poll: 'getTask', callback: CALLBACK },
  // GateAI Core has no callbacks.
  gateai: { create: 'gateaiGenerate', poll: 'gateaiGetTask' },
};

/** One failure would not make a callback late. */
const LEAST_FAILURES = 2;

export const PRESETS: readonly FaultPreset[] = [
  {
    id: '429',
    label: (situation) => `${nextWords(situation)}: 429`,
    words: ({ operation }) =>
      operation === CALLBACK
        ? `The receiver seems to refuse it. ${NOT_SENT}`
        : `Retry-After says 5 seconds. ${notDone(operation)} The unigen client waits, and sends the request again.`,
    fault: { kind: 'status', status: 429, message: 'Too many requests', retryAfter: 5 },
    aim: 'create',
  },
  {
    id: 'lost',
    label: (situation) => `${nextWords(situation)}: lost response`,
    words: ({ operation }) => {
      if (operation === CALLBACK) return 'The receiver gets it, but its response is lost: the sandbox sends it again.';
      return isCreate(operation)
        ? 'The task is created and paid for, but the connection breaks before the response.'
        : 'The request is carried out, but the connection breaks before the response.';
    },
    fault: { kind: 'lost' },
    aim: 'create',
  },
  {
    id: 'fail',
    label: ({ times }) =>
      times === 'always' ? 'Every task fails' : times === 1 ? 'Next task fails' : `Next ${times} tasks fail`,
    words: () =>
      'The create succeeds; the task then fails, and stays paid for: no document says that the API refunds it. For your own message, use “Custom fault” below.',
    fault: { kind: 'fail', message: 'The provider refused the prompt' },
    aim: 'create',
  },
  {
    id: 'late',
    label: ({ times }) => (times === 'always' ? 'Every callback: never delivered' : 'Next callback: late'),
    words: lateCallbackWords,
    fault: { kind: 'status', status: 503, message: 'The receiver is down' },
    aim: 'callback',
    times: LEAST_FAILURES,
  },
  {
    id: 'delay',
    label: (situation) =>
      situation.operation === undefined
        ? `${nextWords(situation, 'response')} after 5\u00a0s`
        : `${nextWords(situation)}: response after 5\u00a0s`,
    words: () => 'The request is carried out at once; its response is held back.',
    fault: { kind: 'delay', ms: 5000 },
    aim: 'any',
  },
  {
    id: '503',
    label: (situation) => `${nextWords(situation)}: 503`,
    words: ({ operation }) =>
      operation === CALLBACK
        ? `The receiver seems to be down. ${NOT_SENT}`
        : `Service unavailable. ${isPoll(operation) ? 'The task goes on.' : notDone(operation)}`,
    fault: { kind: 'status', status: 503, message: 'Service unavailable' },
    aim: 'poll',
  },
  {
    id: 'reset',
    label: (situation) => `${nextWords(situation)}: connection reset`,
    words: ({ operation }) =>
      operation === CALLBACK ? NOT_SENT : 'Nothing is carried out; the client sees a network error.',
    fault: { kind: 'reset' },
    aim: 'any',
  },
  {
    id: 'malformed',
    label: (situation) => brokenWords(situation, 'malformed'),
    words: () => 'The request is carried out; the body is not valid JSON.',
    fault: { kind: 'malformed' },
    aim: 'any',
  },
  {
    id: 'cut',
    label: (situation) => brokenWords(situation, 'cut off'),
    words: () => 'The request is carried out; the body ends in the middle.',
    fault: { kind: 'cut' },
    aim: 'any',
  },
];

const NOT_SENT = 'Nothing is sent; the sandbox tries again later.';

const isPoll = (operation: string | undefined) => Object.values(AIMS).some(({ poll }) => poll === operation);

const notDone = (operation: string | undefined) =>
  isCreate(operation) ? 'No task is created.' : 'The request is not carried out.';

/** `Next create`, `Next 2 polls` or `Every upload`. */
function nextWords({ operation, times }: PresetSituation, noun?: string): string {
  const count = times === 'always' ? 1 : times;
  const what = noun === undefined ? requestWords(operation, count) : count === 1 ? noun : `${noun}s`;
  if (times === 'always') return `Every ${what}`;
  return times === 1 ? `Next ${what}` : `Next ${times} ${what}`;
}

function brokenWords(situation: PresetSituation, how: string): string {
  return situation.operation === undefined
    ? `${nextWords(situation, 'response')}: ${how}`
    : `${nextWords(situation)}: response ${how}`;
}

/** How many attempts fail, and the one after them. */
const ATTEMPTS: Record<number, [count: string, next: string]> = { 2: ['two', 'third'], 5: ['five', 'sixth'] };

function lateCallbackWords({ times, clock }: PresetSituation): string {
  if (times === 'always') return 'Every attempt gets a 503 and reaches nobody, until you remove the fault.';
  const failures = Math.max(times, LEAST_FAILURES);
  const [count, next] = ATTEMPTS[failures] ?? [failures, 'next'];
  const words = `The first ${count} attempts get a 503 and reach nobody; the ${next} is delivered ${lateWords(clock, failures)}.`;
  return times === 1 ? words : `${words} “How often” counts these attempts, not callbacks.`;
}
