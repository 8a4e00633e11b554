import { ask, driftOf, type CheckContext } from './check-context.js';
import type { Body, ModelFacts } from './contract.js';
import { explainRefusals, type Refusal } from './explain-refusals.js';
import { referencesIn } from './variants.js';

/** How many examples of a model the API accepts. */
export interface ExampleCounts {
  accepted: number;
  refused: number;
}

/** A model that no API can know. */
const CONTROL_MODEL = 'unigen/probe';

/** Sends every example of a model as a dry run, and finds out why one is refused. */
export async function checkExamples(context: CheckContext, facts: ModelFacts): Promise<ExampleCounts> {
  const { found } = context;
  const { api, id: model } = facts;
  const refusals: Refusal[] = [];
  let accepted = 0;
  for (const [name, example] of facts.examples) {
    const { verdict, body } = await askExample(context, facts, example);
    const message = verdict.message ?? 'no reason given';
    if (verdict.accepted) accepted++;
    else if (verdict.accepted === undefined) found.addNotChecked({ api, model, subject: name, reason: message });
    else refusals.push({ name, body, status: verdict.status, message });
  }
  const gone = accepted === 0 ? await firstGone(context, facts, refusals) : undefined;
  if (gone) {
    found.addDrift({
      ...driftOf(facts, 'model-gone', 'a model', 'not found'),
      message: `the API does not know this model any more: ${gone.message}`,
      change: { type: 'remove-model' },
    });
  } else await explainRefusals(context, facts, refusals);
  return { accepted, refused: refusals.length };
}

/** Asks about an example, with tasks of the account in place of those that it names. */
async function askExample(context: CheckContext, facts: ModelFacts, example: Body) {
  let body = example;
  let verdict = await ask(context, facts, body);
  if (verdict.accepted === false) {
    for (const other of context.ownTasks.bodiesWith(facts, example)) {
      const next = await ask(context, facts, other);
      if (next.accepted === false) continue;
      [body, verdict] = [other, next];
      break;
    }
  }
  return { verdict, body };
}

/** The first refusal that says that there is no such model. */
async function firstGone(context: CheckContext, facts: ModelFacts, refusals: Refusal[]): Promise<Refusal | undefined> {
  for (const refusal of refusals) {
    if (refusal.status !== 404) continue;
    if (referencesIn(facts, refusal.body).length === 0) return refusal;
    // It may be about the task that the example names. Then it is not what the API says of a model that can't exist.
    const control = await context.live.ask({ ...refusal.body, model: CONTROL_MODEL });
    const said = control.message?.replaceAll(CONTROL_MODEL, facts.id);
    if (control.status === 404 && said === refusal.message) return refusal;
  }
  return undefined;
}
