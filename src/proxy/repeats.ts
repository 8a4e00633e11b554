import type { Answer } from './envelope.js';

/**
 * Answers to creates by the name that the client gave them in `Idempotency-Key`. Browsers send a POST again by
 * themselves where a connection breaks, and nobody can stop them: this is where the second one ends.
 */
export class Repeats {
  readonly #answers = new Map<string, { body: string; answer: Promise<Answer> }>();

  /** @param limit How many answers are remembered; the oldest are forgotten first. */
  constructor(readonly limit = 10_000) {}

  /**
   * Pays where the name is new, and gives the answer of the first time where it is not, also while that is under way.
   * What surely created nothing is forgotten, so that the client may try again under the same name.
   *
   * @param name The name, unique for the user.
   * @returns undefined where the name was given to another body before.
   */
  async once(name: string, body: string, pay: () => Promise<Answer>): Promise<Answer | undefined> {
    const print = fingerprint(body);
    const before = this.#answers.get(name);
    if (before) return before.body === print ? before.answer : undefined;
    const answer = pay();
    const entry = { body: print, answer };
    this.#answers.set(name, entry);
    if (this.#answers.size > this.limit) this.#answers.delete(this.#answers.keys().next().value!);
    const forget = () => {
      if (this.#answers.get(name) === entry) this.#answers.delete(name);
    };
    // A 5xx stays as well: where nobody knows whether a task was created, a repetition must not find out by paying.
    answer.then(({ status }) => status !== 200 && status < 500 && forget(), forget);
    return answer;
  }
}

/**
 * A short stand-in for a body, which may hold whole pictures. It only has to find mistakes: a name belongs to one user,
 * who would gain nothing by two bodies that look alike.
 */
function fingerprint(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return `${text.length} ${hash}`;
}
