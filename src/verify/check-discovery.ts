import { gateaiGetModel } from '../../generated/operations.js';
import type { Json, ParameterDetails } from '../catalog/model-details.js';
import { listWords } from '../internal/list-words.js';
import { shorten } from '../validate/describe.js';
import { ask, driftOf, type CheckContext } from './check-context.js';
import { checkParameter } from './check-parameter.js';
import type { Body, ModelFacts } from './contract.js';
import { readModel, readModelList } from './discovered.js';
import type { DiscoveredParameter } from './report.js';
import { madeValue, samplesOf } from './samples.js';
import { refusesAsUnknown } from './unknown-parameter.js';
import { bodyWith, inputOf, withInput } from './variants.js';

/** Values of one description that are tried, at most: a hostile one may have any number. */
const MAX_TRIES = 60;

/** In which requests a value is tried. */
interface TryQuestion {
  /** Bodies that the API accepts. */
  bodies: Body[];
  tries: { left: number };
}

/**
 * Compares the list of models with the contract.
 *
 * @param list The response of the list.
 * @param chosen The models that are verified.
 * @param all Whether these are all models, so that others in the list are news.
 */
export async function checkModelList(
  context: CheckContext,
  list: unknown,
  chosen: ModelFacts[],
  all: boolean,
): Promise<void> {
  const { live, found, contract } = context;
  const listed = readModelList(list);
  if (listed.length === 0) return;
  const ids = new Set(listed.map(({ id }) => id));
  for (const facts of chosen) {
    if (ids.has(facts.id)) continue;
    const [, body] = facts.examples[0]!;
    const { accepted, message = 'it is not listed' } = await ask(context, facts, body);
    // A model that is still accepted is only hidden.
    if (accepted !== false) continue;
    found.addDrift({
      ...driftOf(facts, 'model-gone', 'a model', 'not listed'),
      message: `the API no longer lists this model, and refuses its example: ${message}`,
      change: { type: 'remove-model' },
    });
  }
  if (!all) return;
  const known = new Set(contract.models.filter(({ api }) => api === live.api).map(({ id }) => id));
  for (const { id } of listed) {
    if (known.has(id)) continue;
    const { json } = await live.read(gateaiGetModel, { modelId: id });
    const model = readModel(json);
    found.addDrift({
      kind: 'new-model',
      severity: 'drift',
      api: live.api,
      model: id,
      documented: 'no such model',
      live: 'a model',
      message: 'the API lists this model, which the contract does not have',
      ...(model && { change: { type: 'add-model', model } }),
    });
  }
}

/** Compares what the API says about a model with the contract. What it leaves out, or narrows, is tried. */
export async function checkDescription(context: CheckContext, facts: ModelFacts, bodies: Body[]): Promise<void> {
  const { live, found, common } = context;
  const { json, status } = await live.read(gateaiGetModel, { modelId: facts.id });
  const model = status === 200 ? readModel(json) : undefined;
  if (!model) return;
  const { parameters } = facts.details;
  const tries = { left: MAX_TRIES };
  for (const [name, schema] of Object.entries(model.parameters)) {
    const documented = parameters[name];
    if (documented) await compareParameter(context, facts, name, { documented, live: schema, bodies, tries });
    else if (!(await refusesParameter(context, facts, name, valueOf(schema), { bodies, tries })))
      found.addDrift({
        ...driftOf(facts, 'new-parameter', 'no such parameter', 'a parameter'),
        parameter: name,
        message: `${name} is new: ${describe(schema)}`,
        change: { type: 'add-parameter', parameter: name, schema },
      });
  }
  for (const name of Object.keys(parameters)) {
    if (Object.hasOwn(model.parameters, name) || common.has(name)) continue;
    const sample = facts.examples.map(([, body]) => inputOf(facts, body)[name]).find((value) => value !== undefined);
    const body = sample === undefined ? undefined : await bodyWith(facts, bodies, name, sample);
    if (!body) continue;
    const { accepted, message } = await ask(context, facts, body);
    if (accepted === false) await checkParameter(context, facts, name, { bodies: [body], refused: sample, message });
  }
}

async function compareParameter(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  question: TryQuestion & { documented: ParameterDetails; live: DiscoveredParameter },
): Promise<void> {
  const { found } = context;
  const { documented, live, bodies } = question;
  const added: Json[] = [];
  for (const value of documented.enum ? (live.enum ?? []) : []) {
    if (documented.enum!.includes(value)) continue;
    if (!(await refusesValue(context, facts, name, value, question))) added.push(value);
  }
  if (added.length > 0) {
    const shown = listWords(added.map(shorten), 'and');
    found.addDrift({
      ...driftOf(facts, 'accepted', `refuses ${shown}`, `lists ${shown}`),
      parameter: name,
      message: `${name} also takes ${shown}, which the contract refuses`,
      change: { type: 'values', parameter: name, add: added, remove: [] },
    });
  }
  let isNarrower = (documented.enum ?? []).some((value) => live.enum && !live.enum.includes(value));
  for (const side of ['minimum', 'maximum'] as const) {
    const [own, other] = [documented[side], live[side]];
    if (own === undefined || other === undefined || own === other) continue;
    if (side === 'minimum' ? other > own : other < own) isNarrower = true;
    else if (!(await refusesValue(context, facts, name, other, question)))
      found.addDrift({
        ...driftOf(facts, 'accepted', `${side} ${own}`, `${side} ${other}`),
        parameter: name,
        message: `the ${side} of ${name} is ${other}, but ${own} in the contract`,
        change: { type: 'range', parameter: name, [side]: other },
      });
  }
  // A description may leave out what the API still accepts.
  if (isNarrower) await checkParameter(context, facts, name, { bodies });
  if (live.default !== undefined && documented.default !== undefined && live.default !== documented.default) {
    found.addDrift({
      ...driftOf(facts, 'default', shorten(documented.default), shorten(live.default)),
      parameter: name,
      message: `the default of ${name} is ${shorten(live.default)}, but ${shorten(documented.default)} in the contract`,
      change: { type: 'default', parameter: name, value: live.default },
    });
  }
}

/** Whether the API refuses a value that its own description has, which may be out of date. */
async function refusesValue(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  value: Json | undefined,
  { bodies, tries }: TryQuestion,
): Promise<boolean> {
  if (tries.left-- <= 0) return false;
  const { values } = samplesOf(context.contract, facts, name);
  let base = bodies[0];
  for (const sample of values) {
    const body = await bodyWith(facts, bodies, name, sample);
    if (!body) continue;
    base = body;
    break;
  }
  if (!base || value === undefined) return false;
  return (await ask(context, facts, withInput(facts, base, { [name]: value }))).accepted === false;
}

/** Whether the API refuses a parameter that its own description has. */
async function refusesParameter(
  context: CheckContext,
  facts: ModelFacts,
  name: string,
  value: Json | undefined,
  question: TryQuestion,
): Promise<boolean> {
  if (value !== undefined) return refusesValue(context, facts, name, value, question);
  const [body] = question.bodies;
  if (!body || question.tries.left-- <= 0) return false;
  // Nothing is known of its values, so that a refusal proves little.
  const { accepted, message = '' } = await ask(context, facts, withInput(facts, body, { [name]: 'x' }));
  if (accepted !== false) return false;
  if (!(await refusesAsUnknown(context, facts, question.bodies, name, message))) {
    const reason = `the API lists it, but refuses a value that was made up: ${message}`;
    context.found.addNotChecked({ api: facts.api, model: facts.id, parameter: name, reason });
  }
  return true;
}

/** A value that a description allows. */
function valueOf({ type, enum: values, default: defaultValue, minimum }: DiscoveredParameter): Json | undefined {
  return (
    values?.[0] ??
    defaultValue ??
    minimum ??
    (type === undefined ? undefined : madeValue({ types: [type as 'string'] }))
  );
}

function describe({ type, enum: values, minimum, maximum }: DiscoveredParameter): string {
  if (values)
    return listWords(
      values.map((value: Json) => shorten(value)),
      'or',
    );
  const range = minimum === undefined || maximum === undefined ? '' : ` from ${minimum} to ${maximum}`;
  return `${type ?? 'any value'}${range}`;
}
