import { randomUUID } from 'node:crypto';
import { BoundedMap } from '../internal/bounded-map.js';
import { isObject } from '../internal/json.js';

/** Questions that wait for an answer. */
const MAX_OPEN = 1000;

/** What the user said to a question; undefined if no question of the request was answered. */
export type Answer = 'accept' | 'decline' | 'cancel' | undefined;

/**
 * The questions to the user that were asked and not answered. An answer comes back through the client, with the request
 * that was asked about: it counts once, and only for that request.
 */
export class Confirmations {
  readonly #open = new BoundedMap<string, string>(MAX_OPEN);

  /** Notes a question, and returns the name under which its answer comes. */
  ask(request: string): string {
    const id = randomUUID();
    this.#open.set(id, request);
    return id;
  }

  /** The answer among those that a client sent. */
  answer(request: string, responses: Record<string, unknown> | undefined): Answer {
    for (const [id, response] of Object.entries(responses ?? {})) {
      if (this.#open.get(id) !== request || !isObject(response)) continue;
      this.#open.delete(id);
      const { action } = response;
      return action === 'accept' || action === 'decline' ? action : 'cancel';
    }
    return undefined;
  }
}
