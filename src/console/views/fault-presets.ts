import { CALLBACK } from '../../sandbox/faults/fault-target.js';
import { lateWords } from '../state/late-callback.js';
import type { ClockInfo } from '../../sandbox/index.js';
import type { Api } from '../../types/api.js';
import type { Fault } from '../../sandbox/faults/fault.js';

/** The requests that a fault applies to by default. */
type Aim = 'create' | 'poll' | 'callback' | 'any';

/** A fault that one click queues. */
export interface FaultPreset {
  label: string;
  /** The effect for the client, in a sentence or two. */
  words: string | ((clock: ClockInfo) => string);
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

export const PRESETS: readonly FaultPreset[] = [
  {
    label: 'Next create: 429',
    words: 'Too many requests; Retry-After says 5 seconds. No task is created.',
    fault: { kind: 'status', status: 429, message: 'Too many requests', retryAfter: 5 },
    aim: 'create',
  },
  {
    label: 'Next create: lost response',
    words: 'The task is created and paid for, but the connection breaks before the response.',
    fault: { kind: 'lost' },
    aim: 'create',
  },
  {
    label: 'Next task fails',
    words: 'The create succeeds; the task then fails and is refunded. For your own message, use “Custom fault” below.',
    fault: { kind: 'fail', message: 'The provider refused the prompt' },
    aim: 'create',
  },
  {
    label: 'Next callback: late',
    words: (clock) => `The first two attempts get a 503 and reach nobody; the third is delivered ${lateWords(clock)}.`,
    fault: { kind: 'status', status: 503, message: 'The receiver is down' },
    aim: 'callback',
    times: 2,
  },
  {
    label: 'Next response after 5 s',
    words: 'The request is carried out at once; its response is held back.',
    fault: { kind: 'delay', ms: 5000 },
    aim: 'any',
  },
  {
    label: 'Next poll: 503',
    words: 'Service unavailable. The task goes on.',
    fault: { kind: 'status', status: 503, message: 'Service unavailable' },
    aim: 'poll',
  },
  {
    label: 'Next request: connection reset',
    words: 'Nothing is carried out; the client sees a network error.',
    fault: { kind: 'reset' },
    aim: 'any',
  },
  {
    label: 'Next response: malformed',
    words: 'The request is carried out; the body is not valid JSON.',
    fault: { kind: 'malformed' },
    aim: 'any',
  },
  {
    label: 'Next response: cut off',
    words: 'The request is carried out; the body ends in the middle.',
    fault: { kind: 'cut' },
    aim: 'any',
  },
];
