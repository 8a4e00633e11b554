import { CostLimitError } from '../errors/errors.js';
import { formatUsd, roundUsd } from '../internal/money.js';

/** What is left of a budget for one payment. */
export interface Reservation {
  /** The payment was made: it has cost that much. */
  spend(cost: number): void;
  /** Nothing was charged. */
  release(): void;
}

/**
 * What a session may spend, in US dollars. A payment is reserved before it is sent; what became of one that got no
 * response is unknown, so that its reservation stays.
 */
export class Budget {
  /** The most that may be spent; infinite if there is no limit. */
  readonly limit: number;
  #spent = 0;
  #reserved = 0;

  constructor(limit = Infinity) {
    this.limit = limit;
  }

  /** What was certainly spent. */
  get spent(): number {
    return roundUsd(this.#spent);
  }

  /** What may have been spent, or is about to be. */
  get reserved(): number {
    return roundUsd(this.#reserved);
  }

  /** What may still be spent. */
  get left(): number {
    return roundUsd(Math.max(0, this.limit - this.#spent - this.#reserved));
  }

  /** @throws CostLimitError if a payment exceeds what is left. */
  check(cost: number): void {
    if (cost <= this.left) return;
    const { left, limit } = this;
    throw new CostLimitError(
      `It would cost ${formatUsd(cost)}, and ${formatUsd(left)} is left of the session's budget of ${formatUsd(limit)}`,
      { cost, maxCost: left },
    );
  }

  /**
   * Takes a payment out of the budget before it is sent.
   *
   * @throws CostLimitError if it exceeds what is left.
   */
  reserve(cost: number): Reservation {
    this.check(cost);
    this.#reserved += cost;
    let open = true;
    const end = (spent: number) => {
      if (!open) return;
      open = false;
      this.#reserved -= cost;
      this.#spent += spent;
    };
    return { spend: end, release: () => end(0) };
  }
}
