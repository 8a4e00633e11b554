import { ask, type CheckContext } from './check-context.js';
import type { Body, ModelFacts } from './contract.js';
import type { VerifyReport } from './report.js';

/** Asks whether the API has a model that the contract lacks, with the examples of a model that it is like. */
export async function checkCandidate(
  context: CheckContext,
  id: string,
  like: ModelFacts,
): Promise<VerifyReport['models'][number]> {
  const { found, live } = context;
  const { api } = live;
  const accepted: [string, Body][] = [];
  let reason = 'no reason given';
  for (const [name, example] of like.examples) {
    const body = { ...example, model: id };
    // The price of the other model says nothing about this one.
    const facts = { ...like, id, entry: { ...like.entry, id, price: undefined } };
    const answer = await ask(context, facts, body);
    if (answer.accepted) accepted.push([name, body]);
    else reason = answer.message ?? reason;
  }
  if (accepted.length > 0) {
    found.addDrift({
      kind: 'new-model',
      severity: 'drift',
      api,
      model: id,
      documented: 'no such model',
      live: `takes examples of ${like.id}`,
      message: `the API has this model: it accepts ${accepted.length} of ${like.examples.length} examples of ${like.id}`,
      change: { type: 'add-model-like', like: like.id, examples: accepted },
    });
  } else
    found.addUndecided({ api, model: id, subject: `like ${like.id}`, reason: `no example is accepted: ${reason}` });
  return { api, id, accepted: accepted.length, refused: like.examples.length - accepted.length };
}
