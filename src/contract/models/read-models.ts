import type { MediaParameter, ModelEntry } from '../../catalog/entry.js';
import type { ExampleDetails, Json, ModelDetails } from '../../catalog/model-details.js';
import type { Sizes } from '../../catalog/sizes.js';
import { componentRef, resolveObject } from '../document/refs.js';
import type { Document, NamedExample } from '../document/types.js';
import { branches, inputSchema, namedExamples, tagOf, type Branch } from '../document/branches.js';
import { ruleSentences } from '../rules/sentences.js';
import { catalogEntry, mediaParameters } from './catalog-entry.js';
import { modeDetails } from './mode-details.js';
import { defaultOf, oneLine, readParameters } from './parameters.js';

/** What the generators know of a model. */
export type ModelRecord = {
  branch: Branch;
  entry: ModelEntry;
  details: ModelDetails;
  /** Every parameter that takes media: those of the entry, and those that all models of the API take. */
  media: MediaParameter[];
  /** The values that omitted parameters have if a request selects no mode. */
  defaults: Record<string, Json>;
  /** The sizes that the model makes, if they are documented. */
  sizes?: Sizes;
};

/**
 * One record for each model of both APIs, in document order.
 *
 * @throws Error with one line for each model that can't be read.
 */
export function readModels(document: Document): ModelRecord[] {
  const { models, errors } = readableModels(document);
  if (errors.length > 0)
    throw new Error(errors.map(({ branch, message }) => `${branch.model}: ${message}`).join('\n'), { cause: errors });
  return models;
}

/** The models that can be read, and why the others can't. */
export function readableModels(document: Document): {
  models: ModelRecord[];
  errors: { branch: Branch; message: string }[];
} {
  const errors: { branch: Branch; message: string }[] = [];
  const models = branches(document).flatMap((branch) => {
    try {
      return [modelRecord(document, branch)];
    } catch (error) {
      errors.push({ branch, message: (error as Error).message });
      return [];
    }
  });
  return { models, errors };
}

function modelRecord(document: Document, branch: Branch): ModelRecord {
  const details = readModelDetails(document, branch);
  return {
    branch,
    entry: catalogEntry(document, branch, inputSchema(document, branch), details.parameters),
    details,
    media: mediaParameters(details.parameters),
    defaults: defaultsOf(details),
    sizes: branch.schema['x-sizes'],
  };
}

function readModelDetails(document: Document, branch: Branch): ModelDetails {
  const { schema } = branch;
  const input = inputSchema(document, branch);
  const { 'x-output': outputName = '' } = schema;
  if (!Object.hasOwn(document.components.schemas, outputName))
    throw new Error(
      `\`x-output\` is ${outputName || 'missing'}; it names a schema under \`components\` of spec/openapi.yaml`,
    );
  const output = resolveObject(document, { $ref: componentRef(outputName) });
  const { minimal, full } = namedExamples(schema);
  if (!minimal || !full) throw new Error(`${branch.name} needs the examples \`minimal\` and \`full\``);
  return {
    provider: displayName(document, tagOf(branch)),
    description: oneLine(schema.description ?? ''),
    ...(input.additionalProperties === true && { open: true as const }),
    parameters: readParameters(document, input),
    modes: modeDetails(document, input),
    rules: ruleSentences(document, input),
    output: { description: oneLine(output.description ?? ''), properties: readParameters(document, output) },
    minimal: exampleDetails(minimal),
    full: exampleDetails(full),
  };
}

/** The name of a tag, as people see it. */
function displayName(document: Document, tag: string): string {
  return document.tags?.find(({ name }) => name === tag)?.['x-displayName'] ?? tag;
}

function exampleDetails({ summary, value }: NamedExample): ExampleDetails {
  return { summary, body: value as ExampleDetails['body'] };
}

function defaultsOf({ parameters }: ModelDetails): Record<string, Json> {
  const defaults = Object.entries(parameters).flatMap(([name, parameter]) => {
    const value = defaultOf(parameter);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(defaults);
}
