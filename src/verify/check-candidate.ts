import { ask, type CheckContext } from './check-context.js';
import type { Body, ModelFacts } from './contract.js';
import { seenPrice } from './prices.js';
import type { VerifyReport } from './report.js';
import { inputOf } from './variants.js';

/** Asks whether the API has a model that the contract lacks, with the examples of a model that it is like. */
export async function checkCandidate(
  context: CheckContext,
  id: string,
  like: ModelFacts,
): Promise<VerifyReport['models'][number]> {
  const { found, live } = context;
  const { api } = live;
  const accepted: [string, Body][] = [];
  const costs: { input: Record<string, unknown>; cost: number }[] = [];
  let refused = 0;
  // The price of the other model says nothing about this one.
  const facts = { ...like, id, entry: { ...like.entry, id, price: undefined } };
  for (const [name, example] of like.examples) {
    const body = { ...example, model: id };
    const answer = await ask(context, facts, body);
    const subject = `example ${name} of ${like.id}`;
    if (answer.accepted === undefined) {
      found.addNotChecked({ api, model: id, subject, reason: answer.message ?? 'no reason given' });
      continue;
    }
    const message = answer.accepted ? undefined : (answer.message ?? 'no reason given');
    found.addTried({
      api,
      model: id,
      subject,
      accepted: answer.accepted,
      documented: false,
      ...(message && { message }),
    });
    if (answer.accepted) {
      accepted.push([name, body]);
      if (answer.cost !== undefined) costs.push({ input: inputOf(facts, body), cost: answer.cost });
    } else refused++;
  }
  if (accepted.length > 0) {
    const price = seenPrice(like, costs);
    found.addDrift({
      kind: 'new-model',
      severity: 'drift',
      api,
      model: id,
      documented: 'no such model',
      live: `takes examples of ${like.id}`,
      message: `the API has this model: it accepts ${accepted.length} of ${like.examples.length} examples of ${like.id}`,
      change: { type: 'add-model-like', like: like.id, examples: accepted, ...(price && { price }) },
    });
  }
  return { api, id, accepted: accepted.length, refused };
}
