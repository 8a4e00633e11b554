import { driftOf, type ResponseDrift } from './response-drift.js';

/** Compares a response with the contract; the option `onResponse` of a client takes it. */
export type ResponseValidator = (operation: string, response: { status: number; json: unknown }) => void;

/** Options of `createResponseValidator`. */
export interface ResponseValidatorOptions {
  /** Called with each difference. An error that it throws is ignored, since no call may fail because of a report. */
  onDrift: (drift: ResponseDrift) => void;
  /**
   * Whether to report properties that the contract does not have, which break nothing.
   *
   * @default true
   */
  reportNew?: boolean;
  /**
   * Whether to report a difference each time; otherwise once for each place and kind.
   *
   * @default false
   */
  repeat?: boolean;
}

/** The differences that are remembered. A server may invent names without end. */
const MAX_REMEMBERED = 1000;

/**
 * Checks the responses of a client against the contract and reports what differs. It changes no response and fails no
 * call; a difference is reported once.
 *
 * @example
 * const api = new Unifically({
 *   onResponse: createResponseValidator({ onDrift: ({ message }) => console.warn(message) }),
 * });
 */
export function createResponseValidator({
  onDrift,
  reportNew = true,
  repeat = false,
}: ResponseValidatorOptions): ResponseValidator {
  const reported = new Set<string>();
  return (operation, { status, json }) => {
    for (const drift of driftOf(operation, status, json)) {
      if (drift.kind === 'new' && !reportNew) continue;
      const key = `${operation} ${status} ${drift.kind} ${drift.pointer.replace(/\/\d+(?=\/|$)/g, '/*')}`;
      if (!repeat) {
        if (reported.has(key) || reported.size >= MAX_REMEMBERED) continue;
        reported.add(key);
      }
      try {
        onDrift(drift);
      } catch {
        // See `onDrift`.
      }
    }
  };
}
