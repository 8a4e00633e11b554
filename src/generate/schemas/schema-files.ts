import type { Document, JsonValue, Schema } from '../../contract/document/types.js';
import { inputSchema, namedExamples, UNIONS, type Branch } from '../../contract/document/branches.js';
import { oneLine } from '../../contract/models/parameters.js';
import type { ModelRecord } from '../../contract/models/read-models.js';
import { mapSchema, mapValues } from '../../contract/document/walk.js';
import { Code, constant, json, moduleText } from '../source.js';
import { selfContained } from './self-contained.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The JSON Schema of each model's input, by file name below `generated/`, and a module that loads them one by one.
 */
export function schemaFiles(document: Document, models: ModelRecord[]): Record<string, string> {
  const files = models.map(
    (model) => [`schemas/${fileOf(model.branch)}`, `${json(modelSchema(document, model))}\n`] as const,
  );
  return Object.fromEntries(files);
}

/** The module that loads the schemas, and what a request has besides the input of its model. */
export function schemaIndexModule(document: Document, models: ModelRecord[]): string {
  const loaders = UNIONS.map(({ api }) => {
    const own = models.filter(({ entry }) => entry.api === api);
    const load = ({ branch }: ModelRecord) =>
      new Code(`() => import('./${fileOf(branch)}', { with: { type: 'json' } })`);
    return [api, Object.fromEntries(own.map((model) => [model.entry.id, load(model)]))] as const;
  });
  const apis = UNIONS.map(({ api }) => `'${api}'`).join(' | ');
  return moduleText(
    `import type { Schema } from '../../src/contract/document/types.js';`,
    constant('schemas', Object.fromEntries(loaders), {
      doc: "What loads the JSON Schema of each model's input.",
      type: `Record<${apis}, Record<string, () => Promise<{ default: unknown }>>>`,
    }),
    constant('requestOptions', requestOptions(document, models), {
      doc: 'The properties of a create request next to `model` and the input: the same for all models of an API.',
      type: `Record<${apis}, Record<string, Schema>>`,
    }),
  );
}

function fileOf({ api, model }: Branch): string {
  return `${api}/${model}.json`;
}

function modelSchema(document: Document, { branch, details }: ModelRecord): Schema {
  const { title: _title, description = '', ...schema } = plainSchema(document, inputSchema(document, branch));
  const { rules, description: summary } = details;
  const { deprecated, title, 'x-successor': successor } = branch.schema;
  return {
    $schema: DIALECT,
    $id: `urn:unigen:${branch.api}:${branch.model}`,
    title,
    description: [
      summary,
      ...(successor !== undefined && !summary.includes(successor) ? [`Use ${successor} instead.`] : []),
      oneLine(description),
      ...rules,
    ].join(' '),
    ...(deprecated && { deprecated }),
    ...schema,
    examples: examplesOf(branch),
  };
}

/** A schema as plain JSON Schema, with the descriptions of the contract as they are: a caveat left out becomes a claim. */
function plainSchema(document: Document, schema: Schema): Schema {
  return mapSchema(selfContained(document, schema), (node) =>
    node.description === undefined ? node : { ...node, description: oneLine(node.description) },
  ) as Schema;
}

/** The inputs of the examples; several of them may differ only in what is next to the input. */
function examplesOf({ schema, inputKey }: Branch): JsonValue[] {
  const inputs = Object.values(namedExamples(schema)).map(
    ({ value }) => (value as Record<string, JsonValue>)[inputKey]!,
  );
  const unique = new Map(inputs.map((input) => [JSON.stringify(input), input]));
  return [...unique.values()];
}

/** @throws Error if two models of an API differ in them. */
function requestOptions(document: Document, models: ModelRecord[]): Record<string, Record<string, unknown>> {
  const apis = UNIONS.map(({ api, inputKey }) => {
    const own = models.filter(({ entry }) => entry.api === api).map(({ branch }) => branch);
    const options = own.map(({ schema }) => {
      const { model: _model, [inputKey]: _input, ...others } = schema.properties!;
      return mapValues(others, (option) => plainSchema(document, option as Schema));
    });
    const [first, ...others] = options.map((one) => JSON.stringify(one));
    const different = others.findIndex((other) => other !== first);
    if (different >= 0) throw new Error(`${own[different + 1]!.model}: other options than ${own[0]!.model}`);
    return [api, options[0]!] as const;
  });
  return Object.fromEntries(apis);
}
