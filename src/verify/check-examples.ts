import { ask, driftOf, type CheckContext } from './check-context.js';
import { checkParameter } from './check-parameter.js';
import type { Body, ModelFacts } from './contract.js';
import { inputOf, isValid, referencesIn, smallest, withInput } from './variants.js';

/** How many examples of a model the API accepts. */
export interface ExampleCounts {
  accepted: number;
  refused: number;
}

interface Refusal {
  name: string;
  body: Body;
  status?: number;
  message: string;
}

/** Sends every example of a model as a dry run, and finds out why one is refused. */
export async function checkExamples(context: CheckContext, facts: ModelFacts): Promise<ExampleCounts> {
  const { found } = context;
  const { api, id: model, examples } = facts;
  const refusals: Refusal[] = [];
  let accepted = 0;
  for (const [name, body] of examples) {
    const answer = await ask(context, facts, body);
    const message = answer.message ?? 'no reason given';
    if (answer.accepted) accepted++;
    else if (answer.accepted === undefined) found.addUndecided({ api, model, subject: name, reason: message });
    else refusals.push({ name, body, status: answer.status, message });
  }
  if (accepted === 0 && refusals.some((refusal) => isGone(facts, refusal))) {
    const [{ message }] = refusals as [Refusal];
    found.addDrift({
      ...driftOf(facts, 'model-gone', 'a model', 'not found'),
      message: `the API does not know this model any more: ${message}`,
      change: { type: 'remove-model' },
    });
  } else {
    for (const refusal of refusals) await explain(context, facts, refusal);
  }
  return { accepted, refused: refusals.length };
}

/** Whether a refusal says that there is no such model. It may also be about a task that the example names. */
function isGone(facts: ModelFacts, { status, body }: Refusal): boolean {
  return status === 404 && referencesIn(facts, body).length === 0;
}

/** Finds the parameters because of which an example is refused: it is built up again from its smallest form. */
async function explain(context: CheckContext, facts: ModelFacts, refusal: Refusal): Promise<void> {
  const base = await smallest(facts, refusal.body);
  const first = await ask(context, facts, base);
  if (!first.accepted) {
    await explainBase(context, facts, refusal, base);
    return;
  }
  let current = base;
  let rest = Object.keys(inputOf(facts, refusal.body)).filter((name) => !Object.hasOwn(inputOf(facts, base), name));
  const guilty: string[] = [];
  for (let isStuck = false; !isStuck; ) {
    isStuck = true;
    const later: string[] = [];
    for (const name of rest) {
      const next = withInput(facts, current, { [name]: inputOf(facts, refusal.body)[name] });
      // Some parameters need others.
      if (!(await isValid(facts, next))) later.push(name);
      else {
        isStuck = false;
        if ((await ask(context, facts, next)).accepted) current = next;
        else guilty.push(name);
      }
    }
    rest = later;
  }
  for (const name of guilty)
    await checkParameter(context, facts, name, {
      bodies: [current],
      refused: inputOf(facts, refusal.body)[name],
      message: refusal.message,
    });
  if (guilty.length === 0) addRefused(context, facts, refusal);
}

/** The smallest form is refused too: a value of a required parameter may be the reason. */
async function explainBase(context: CheckContext, facts: ModelFacts, refusal: Refusal, base: Body): Promise<void> {
  for (const [name, value] of Object.entries(inputOf(facts, base))) {
    const { enum: values = [] } = facts.details.parameters[name] ?? {};
    for (const other of values) {
      const next = withInput(facts, base, { [name]: other });
      if (other === value || !(await isValid(facts, next)) || !(await ask(context, facts, next)).accepted) continue;
      await checkParameter(context, facts, name, { bodies: [next], refused: value, message: refusal.message });
      return;
    }
  }
  addRefused(context, facts, refusal);
}

function addRefused({ found }: CheckContext, facts: ModelFacts, { name, body, message }: Refusal): void {
  const { api, id: model } = facts;
  const [reference] = referencesIn(facts, body);
  if (reference !== undefined) {
    const reason = `\`${reference}\` names something that only a real account has: ${message}`;
    found.addUndecided({ api, model, subject: name, reason });
    return;
  }
  found.addDrift({
    ...driftOf(facts, 'refused', 'accepted', 'refused'),
    message: `the example \`${name}\` is refused, but the contract accepts it: ${message}`,
  });
}
