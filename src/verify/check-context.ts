import type { Collector } from './collector.js';
import type { Body, Contract, ModelFacts } from './contract.js';
import type { LiveVerdict, AskedApi } from './live-api.js';
import type { OwnTasks } from './own-tasks.js';
import { comparePrice } from './prices.js';
import type { Drift } from './report.js';
import { inputOf, isValid } from './variants.js';

/** What the checks of one API share. */
export interface CheckContext {
  live: AskedApi;
  contract: Contract;
  found: Collector;
  /** Tasks of the account, for examples that continue from one. */
  ownTasks: OwnTasks;
  /** Parameters that every model of the API takes. */
  common: ReadonlySet<string>;
}

/** Asks the API about a body, and compares the price if it is accepted. */
export async function ask({ live, found }: CheckContext, facts: ModelFacts, body: Body): Promise<LiveVerdict> {
  const verdict = await live.ask(body);
  const { api, id: model, entry } = facts;
  if (verdict.accepted === undefined) return verdict;
  found.addVerdict({ api, model, body, accepted: verdict.accepted, cost: verdict.cost });
  // The documents price what they document.
  const isPriced = verdict.cost !== undefined && (await isValid(facts, body));
  const price = isPriced ? comparePrice(entry, inputOf(facts, body), verdict.cost!) : undefined;
  if (price) {
    const { documented, live, change } = price;
    found.addDrift({
      ...driftOf(facts, 'price', documented, live),
      message: `price ${live}, documented ${documented}`,
      change,
    });
  }
  return verdict;
}

/** A drift of a model, still without its sentence. */
export function driftOf({ api, id }: ModelFacts, kind: Drift['kind'], documented: string, live: string): Drift {
  return { kind, severity: 'drift', api, model: id, documented, live, message: '' };
}
