import type { Fault } from '../../sandbox/faults/fault.js';
import { durationWords } from '../../catalog/words/duration-words.js';

const WORDS: Record<string, string> = {
  status: 'an error was injected; the request was not carried out.',
  delay: 'the response was held back.',
  reset: 'the connection was reset; the request was not carried out.',
  lost: 'the request was carried out, and its response was lost.',
  malformed: 'the request was carried out; its response is not valid JSON.',
  cut: 'the request was carried out; its response ends in the middle.',
  fail: 'the task was created, and is to fail.',
};

/** What a fault did to a request, by its kind. */
export const faultWords = (kind: string): string => WORDS[kind] ?? kind;

/** What a fault did to the response to a create. */
export function createWords(kind: 'lost' | 'malformed' | 'cut'): string {
  const what = { lost: 'was lost', malformed: 'was not valid JSON', cut: 'was cut off' }[kind];
  return `the response to its create ${what}, by a fault.`;
}

/** A fault that waits, in a few words. */
export function queuedWords(fault: Fault): string {
  switch (fault.kind) {
    case 'status':
      return `HTTP ${fault.status}${fault.message === undefined ? '' : `: ${fault.message}`}`;
    case 'delay':
      return `Response after ${durationWords(fault.ms)}`;
    case 'reset':
      return 'Connection reset';
    case 'lost':
      return 'Lost response';
    case 'malformed':
      return 'Malformed response';
    case 'cut':
      return 'Response cut off';
    case 'fail':
      return `Task fails${fault.message === undefined ? '' : `: ${fault.message}`}`;
  }
}
