import { ask, driftOf, type CheckContext } from './check-context.js';
import { checkDescription } from './check-discovery.js';
import type { Body, ModelFacts } from './contract.js';
import { explainRefusals, type Refusal } from './explain-refusals.js';
import { seenPrice } from './prices.js';
import { probe } from './probe.js';
import type { Change, VerifyReport } from './report.js';
import { inputOf } from './variants.js';

/** A model that the contract lacks, as if it had all that one has which it is like, but for the price. */
export function candidateFacts(id: string, like: ModelFacts): ModelFacts {
  const examples = like.examples.map(([name, body]): [string, Body] => [name, { ...body, model: id }]);
  // The price of the other model says nothing about this one.
  return { ...like, id, like: like.id, entry: { ...like.entry, id, price: undefined }, examples };
}

/**
 * Asks whether the API has a model that the contract lacks, with the examples of a model that it is like.
 *
 * @param probes Whether to find out in which parameters the two differ.
 */
export async function checkCandidate(
  context: CheckContext,
  id: string,
  like: ModelFacts,
  probes: boolean,
): Promise<VerifyReport['models'][number]> {
  const { found, live } = context;
  const { api } = live;
  const facts = candidateFacts(id, like);
  const accepted: [string, Body][] = [];
  const refusals: Refusal[] = [];
  for (const [name, body] of facts.examples) {
    const verdict = await ask(context, facts, body);
    const subject = `example ${name} of ${like.id}`;
    const message = verdict.message ?? 'no reason given';
    if (verdict.accepted === undefined) {
      found.addNotChecked({ api, model: id, subject, reason: message });
      continue;
    }
    const result = { api, model: id, subject, accepted: verdict.accepted, documented: false };
    found.addTried({ ...result, ...(!verdict.accepted && { message }) });
    if (verdict.accepted) accepted.push([name, body]);
    else refusals.push({ name, body, status: verdict.status, message });
  }
  if (accepted.length > 0) {
    const change: Change & { type: 'add-model-like' } = { type: 'add-model-like', like: like.id, examples: accepted };
    const differences = probes ? `; what else is said of it is how it differs from that model` : '';
    found.addDrift({
      ...driftOf(facts, 'new-model', 'no such model', `takes examples of ${like.id}`),
      message: `the API has this model: it accepts ${accepted.length} of ${like.examples.length} examples of ${like.id}${differences}`,
      change,
    });
    if (api === 'gateai') await checkDescription(context, facts, found.acceptedBodies(facts));
    if (probes) {
      change.examples = inOrder(facts, [...accepted, ...(await explainRefusals(context, facts, refusals))]);
      await probe(context, facts);
    }
    const costs = found.acceptedCosts(facts).map(({ body, cost }) => ({ input: inputOf(facts, body), cost }));
    const price = seenPrice(like, costs);
    if (price) change.price = price;
  }
  return { api, id, accepted: accepted.length, refused: refusals.length };
}

/** Examples in the order of those of the model. */
function inOrder({ examples }: ModelFacts, found: [string, Body][]): [string, Body][] {
  return examples.flatMap(([name]) => found.filter(([other]) => other === name));
}
