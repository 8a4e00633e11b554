import { componentRef } from '../../contract/document/refs.js';
import type { JsonValue, NamedExample, Schema } from '../../contract/document/types.js';
import type { Action } from '../../generate/overlay/actions.js';
import { newBranchName, unionActions, type AddedModel } from '../../generate/overlay/add-model.js';
import { freeInputName } from '../../generate/overlay/own-input.js';
import type { Contract } from '../contract.js';
import type { Api } from '../../types/api.js';
import type { Change, DiscoveredModel } from '../report.js';
import { NotWritable } from './not-writable.js';
import { parameterSchema } from './parameter-schema.js';
import { seenSource } from './price-actions.js';

const KINDS = ['image', 'video', 'audio', '3d'];

/**
 * The actions that add a model of GateAI as the API describes it.
 *
 * @throws NotWritable if the description is not enough.
 */
export function describedModelActions(
  contract: Contract,
  { id, kind, parameters, example }: DiscoveredModel,
): Action[] {
  const { schemas } = contract.document.components;
  const name = newBranchName(contract.document, 'gateai', id);
  const params = freeInputName(contract.document, name, 'params');
  if (!KINDS.includes(kind)) throw new NotWritable(`${id} makes ${kind || 'an unknown kind of output'}`);
  const sibling = siblingOf(contract, id, kind);
  if (!sibling) throw new NotWritable(`no model of GateAI makes ${kind}`);
  const { branch } = sibling;
  const required = Object.keys(parameters).filter((parameter) => parameters[parameter]!.required);
  const mixin = schemas.GateAIInlineReferences ? [{ $ref: componentRef('GateAIInlineReferences') }] : [];
  const shared = new Set(Object.keys(schemas.GateAIInlineReferences?.properties ?? {}));
  const own = Object.entries(parameters).filter(([parameter]) => !shared.has(parameter));
  const input: Schema = {
    title: `${id} parameters`,
    description: 'As the API describes them.',
    type: 'object',
    unevaluatedProperties: false,
    ...(required.length > 0 && { required }),
    allOf: mixin,
    properties: Object.fromEntries(own.map(([parameter, schema]) => [parameter, parameterSchema(schema)])),
  };
  const value = { model: id, params: example ?? minimalOf(parameters, required) };
  const summary = 'The example of the API';
  const task: Schema = {
    title: id,
    description: 'Found at the live API; not documented.',
    type: 'object',
    additionalProperties: false,
    required: ['model', 'params'],
    properties: {
      ...branch.schema.properties,
      model: { type: 'string', const: id, description: 'Selects this model.' },
      params: { $ref: componentRef(params) },
    },
    'x-kind': branch.schema['x-kind'],
    'x-output': branch.schema['x-output'],
    'x-tags': branch.schema['x-tags'],
    'x-examples': { minimal: { summary, value }, full: { summary, value } },
  };
  return [
    { target: '$.components.schemas', update: { [params]: input, [name]: task } },
    ...unionActions('gateai', id, name),
  ];
}

/**
 * A model that has the schema of another one, as far as examples of that one were accepted.
 *
 * @param seenAt The day on which the live API showed it, such as `2026-11-26`.
 */
export function modelLike(
  { models }: Contract,
  { api, id }: { api: Api; id: string },
  { like, examples, price }: Change & { type: 'add-model-like' },
  seenAt: string,
): AddedModel {
  const { schema } = models.find((facts) => facts.api === api && facts.id === like)!.branch;
  const named: Record<string, NamedExample> = Object.fromEntries(
    examples.map(([example, value]) => [
      example,
      { summary: schema['x-examples']?.[example]?.summary ?? example, value: value as JsonValue },
    ]),
  );
  // Every model has these two. One that is refused is replaced by another with the summary of that one.
  const bySize = Object.values(named).sort((one, other) => sizeOf(one.value) - sizeOf(other.value));
  named.minimal ??= bySize[0]!;
  named.full ??= bySize.at(-1)!;
  return {
    api,
    id,
    like,
    description: `Not documented; the API takes it with the parameters of ${like}.`,
    examples: named,
    ...(price && { price: { source: seenSource(seenAt), ...price } }),
  };
}

/** How much of a request there is. */
function sizeOf(body: unknown): number {
  return JSON.stringify(body).length;
}

/** The model of the same kind whose id has the longest beginning in common. */
function siblingOf({ models }: Contract, id: string, kind: string) {
  const common = (other: string) => {
    let length = 0;
    while (length < id.length && id[length] === other[length]) length++;
    return length;
  };
  return models
    .filter(({ api, entry }) => api === 'gateai' && entry.kind === kind)
    .sort((one, other) => common(other.id) - common(one.id))[0];
}

function minimalOf(parameters: DiscoveredModel['parameters'], required: string[]): Record<string, string | number> {
  const values = required.map((name) => {
    const { type, enum: allowed, minimum = 1 } = parameters[name]!;
    if (type !== 'string' && type !== 'integer' && type !== 'number')
      throw new NotWritable(`the API shows no example, and \`${name}\` is required`);
    return [name, allowed?.[0] ?? (type === 'string' ? 'A paper boat' : minimum)] as const;
  });
  return Object.fromEntries(values) as Record<string, string | number>;
}
