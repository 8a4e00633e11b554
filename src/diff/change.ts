import type { Api } from '../types/api.js';

/**
 * What a change does to those who use the API.
 *
 * - `breaking`: a request that was accepted is refused, a response has a form that it did not have before, or a name
 *   that code uses is gone.
 * - `behavior`: the same request is accepted, but what it makes, costs or takes for granted may differ.
 * - `compatible`: whatever worked still works.
 */
export type Impact = 'breaking' | 'behavior' | 'compatible';

/** What a change is about: what the API accepts, what it sends, what it offers at which price, or names in code. */
type Side = 'requests' | 'responses' | 'terms' | 'names';

/** Where a change is. */
export type Subject =
  | { kind: 'model'; api: Api; model: string; label: string }
  | { kind: 'operation'; operation: string; label: string }
  | { kind: 'contract'; label: string };

/** A change, apart from its place. */
export interface Finding {
  impact: Impact;
  side: Side;
  /** The parameter, property, header or other part that changed; undefined if the subject as a whole did. */
  name?: string;
  /**
   * What changed, in words that follow one or more subjects and a colon, such as `` `duration` no longer accepts 6 `` or
   * `removed`.
   */
  sentence: string;
  /** A request that was accepted and no longer is, if one was found by search. */
  example?: unknown;
}

/** One change, with everything that it applies to. */
export interface Change extends Finding {
  subjects: Subject[];
  /** A name for all subjects, if they are everything of an API: such as `all 53 models of GateAI`. */
  group?: string;
}

export const IMPACTS: readonly Impact[] = ['breaking', 'behavior', 'compatible'];

/** Whether the changes have one that breaks requests, responses or code. */
export function isBreaking(changes: readonly Change[]): boolean {
  return changes.some(({ impact }) => impact === 'breaking');
}
