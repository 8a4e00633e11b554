import type { Answer } from './envelope.js';

interface Entry {
  body: string;
  answer: Promise<Answer>;
}

/**
 * Answers to creates by the name that the client gave them in `Idempotency-Key`. Browsers send a POST again by
 * themselves where a connection breaks, and nobody can stop them: this is where the second one ends.
 */
export class IdempotencyCache {
  /** By user, the one who created last at the end: nobody makes the names of another forgotten. */
  readonly #users = new Map<string | undefined, Map<string, Entry>>();

  constructor(
    /** How many answers are remembered for a user; the oldest are forgotten first. */
    readonly limit = 1000,
    /** How many users are remembered; who has not created for longest is forgotten first. */
    readonly maxUsers = 100_000,
  ) {}

  /**
   * Pays where the name is new, and gives the answer of the first time where it is not, also while that is in flight.
   * What surely created nothing is forgotten, so that the client may try again under the same name.
   *
   * @param user Who asks; all who have no name share one memory, which is ten times as large.
   * @returns undefined where the name was given to another body before.
   */
  async run(
    user: string | undefined,
    name: string,
    body: string,
    pay: () => Promise<Answer>,
  ): Promise<Answer | undefined> {
    const answers = this.#of(user);
    const print = fingerprint(body);
    const before = answers.get(name);
    if (before) return before.body === print ? before.answer : undefined;
    const answer = pay();
    const entry = { body: print, answer };
    answers.set(name, entry);
    if (answers.size > (user === undefined ? 10 * this.limit : this.limit))
      answers.delete(answers.keys().next().value!);
    const forget = () => {
      if (answers.get(name) === entry) answers.delete(name);
    };
    // A 5xx stays as well: where nobody knows whether a task was created, a repetition must not find out by paying.
    answer.then(({ status }) => status >= 300 && status < 500 && forget(), forget);
    return answer;
  }

  #of(user: string | undefined): Map<string, Entry> {
    const answers = this.#users.get(user) ?? new Map<string, Entry>();
    this.#users.delete(user);
    this.#users.set(user, answers);
    if (this.#users.size > this.maxUsers) this.#users.delete(this.#users.keys().next().value!);
    return answers;
  }
}

/**
 * A short stand-in for a body, which may hold whole images. It only has to find mistakes: a name belongs to one user,
 * who would gain nothing by two bodies that look alike.
 */
function fingerprint(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return `${text.length} ${hash}`;
}
