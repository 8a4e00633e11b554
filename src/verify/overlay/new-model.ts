import { branchName } from '../../contract/document/branches.js';
import { componentRef } from '../../contract/document/refs.js';
import type { Schema } from '../../contract/document/types.js';
import type { Contract } from '../contract.js';
import type { Api } from '../../types/api.js';
import type { Change, DiscoveredModel } from '../report.js';
import { schemaPath, type Action } from './actions.js';
import { NotWritable } from './not-writable.js';
import { parameterSchema } from './parameter-schema.js';
import { seenSource } from './price-actions.js';

const KINDS = ['image', 'video', 'audio', '3d'];

/**
 * The actions that add a model of GateAI as the API describes it.
 *
 * @throws NotWritable if the description is not enough.
 */
export function addModelActions(contract: Contract, { id, kind, parameters, example }: DiscoveredModel): Action[] {
  const { schemas } = contract.document.components;
  const name = branchName('gateai', id);
  const params = name.replace(/Task$/, 'Params');
  if (!KINDS.includes(kind)) throw new NotWritable(`${id} makes ${kind || 'an unknown kind of output'}`);
  if (schemas[name] || schemas[params]) throw new NotWritable(`the contract has a schema ${name} already`);
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
  const union = 'GateAIGenerateRequest';
  return [
    { target: '$.components.schemas', update: { [params]: input, [name]: task } },
    { target: schemaPath(union, 'oneOf'), update: [{ $ref: componentRef(name) }] },
    { target: schemaPath(union, 'discriminator', 'mapping'), update: { [id]: componentRef(name) } },
  ];
}

/**
 * The actions that add a model with the schema of another one.
 *
 * @throws NotWritable if the contract has a schema of that name.
 */
export function addModelLikeActions(
  { document, models }: Contract,
  api: Api,
  id: string,
  { like, examples, price }: Change & { type: 'add-model-like' },
  seenAt: string,
): Action[] {
  const sibling = models.find((facts) => facts.api === api && facts.id === like)!;
  const { name: source, schema } = sibling.branch;
  const name = branchName(api, id);
  if (document.components.schemas[name]) throw new NotWritable(`the contract has a schema ${name} already`);
  const named = Object.fromEntries(
    examples.map(([example, value]) => [
      example,
      { summary: schema['x-examples']?.[example]?.summary ?? example, value },
    ]),
  );
  // Every model has these two. One that is refused is replaced by another with the summary of that one.
  const bySize = Object.values(named).sort((one, other) => sizeOf(one.value) - sizeOf(other.value));
  named.minimal ??= bySize[0]!;
  named.full ??= bySize.at(-1)!;
  // What is known of the other model only.
  const unknown = ['x-price', 'x-typical-seconds', 'deprecated', 'x-successor', 'x-examples', 'examples'];
  const union = api === 'gateai' ? 'GateAIGenerateRequest' : 'CreateTaskRequest';
  const description = `Not documented; the API takes it with the parameters of ${like}.`;
  return [
    { target: '$.components.schemas', update: { [name]: {} } },
    { target: schemaPath(name), copy: schemaPath(source) },
    ...unknown
      .filter((key) => schema[key] !== undefined)
      .map((key): Action => ({ target: schemaPath(name, key), remove: true })),
    {
      target: schemaPath(name),
      update: {
        title: id,
        description,
        properties: { model: { const: id } },
        'x-examples': named,
        ...(price && { 'x-price': { source: seenSource(seenAt), ...price } }),
      },
    },
    { target: schemaPath(union, 'oneOf'), update: [{ $ref: componentRef(name) }] },
    { target: schemaPath(union, 'discriminator', 'mapping'), update: { [id]: componentRef(name) } },
  ];
}

/** How much of a request there is. */
function sizeOf(body: object): number {
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
