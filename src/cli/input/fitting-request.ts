import type { ModelEntry } from '../../catalog/entry.js';
import type { ModelDetails } from '../../catalog/model-details.js';
import { inputKey } from '../../catalog/request-parameters.js';
import { takesImages } from '../../catalog/input-images.js';
import { lengthsFor } from '../../catalog/source-length.js';
import { outputsOf } from '../../catalog/single-output.js';
import { wantedOutputs } from '../../catalog/wanted-outputs.js';
import { capabilityInput, includesNumber, sizeInput } from '../../catalog/wanted-request.js';
import { validateRequest } from '../connect.js';
import type { ModelQuery } from './model-query.js';
import { normalizedName } from './parameters.js';

type Input = Record<string, unknown>;

/**
 * The parameters of a request as a query wants it: as much as decides the price, without the rest.
 *
 * @returns undefined if the model can't do it.
 */
export async function fittingRequest(
  query: ModelQuery,
  entry: ModelEntry,
  details: ModelDetails,
): Promise<Input | undefined> {
  if (!query.capabilities.every((capability) => entry.capabilities.includes(capability))) return undefined;
  if (namedParameters(query, details).length < new Set(query.takes.map(normalizedName)).size) return undefined;
  const duration = query.seconds === undefined ? {} : durationInput(query, entry, details, query.seconds);
  const size = sizeInput(query, entry, details.parameters);
  const count = query.outputs === undefined ? {} : wantedOutputs(query.outputs, outputsOf(entry, details)).input;
  if (query.images !== undefined && takesImages(query.images, entry, details) === false) return undefined;
  if (!duration || !size || !(await isAccepted({ ...duration, ...size, ...count }, entry, details))) return undefined;
  const images = query.images === undefined ? {} : capabilityInput(['image-edit'], entry);
  return { ...capabilityInput(query.capabilities, entry), ...images, ...duration, ...size, ...count };
}

/** The parameters of a model that a query names. */
export function namedParameters({ takes }: ModelQuery, { parameters }: ModelDetails): string[] {
  const names = new Set(takes.map(normalizedName));
  // The documents don't say which of the generic parameters a model uses.
  return Object.keys(parameters).filter((name) => !parameters[name]!.generic && names.has(normalizedName(name)));
}

/** Whether the contract accepts the parameters together: a resolution may exclude a duration. */
async function isAccepted(input: Input, entry: ModelEntry, details: ModelDetails): Promise<boolean> {
  if (Object.keys(input).length === 0) return true;
  const { api, id } = entry;
  for (const example of exampleInputs(entry, details)) {
    const request = { model: id, [inputKey(api)]: { ...example, ...input } };
    if ((await validateRequest(api, request)).length === 0) return true;
  }
  return false;
}

/** The inputs of the examples, and the shorter one with each other parameter or resolution that it may have to have. */
function* exampleInputs({ api, resolution }: ModelEntry, { minimal, full }: ModelDetails): Generator<Input> {
  const [least, most] = [minimal, full].map(({ body }) => body[inputKey(api)] as Input);
  yield least!;
  yield most!;
  for (const [name, value] of Object.entries(most!)) yield { ...least, [name]: value };
  for (const value of resolution?.values ?? []) yield { ...least, [resolution!.parameter]: value };
}

function durationInput(
  { capabilities }: ModelQuery,
  entry: ModelEntry,
  details: ModelDetails,
  seconds: number,
): Input | undefined {
  const { duration } = entry;
  if (!lengthsFor(capabilities, entry, details)?.some((choice) => includesNumber(choice, seconds))) return undefined;
  return duration ? { [duration.parameter]: seconds } : {};
}
