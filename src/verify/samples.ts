import type { Json, ParameterDetails, ValueDetails } from '../catalog/model-details.js';
import type { Contract, ModelFacts } from './contract.js';
import { measureOf } from './measure.js';
import { inputOf } from './variants.js';

const EXAMPLE_TEXT = 'A paper boat';
const EXTENSIONS = { image: 'png', video: 'mp4', audio: 'mp3', any: 'png' } as const;

/** Values of a parameter to try. */
export interface Samples {
  values: Json[];
  /** Whether the contract has none, so that they are made only from the schema. */
  isMade: boolean;
}

/** Values that stand for all that the contract accepts: all of a list, the bounds of a range, and one from an example. */
export function samplesOf(contract: Contract, facts: ModelFacts, name: string): Samples {
  const details = facts.details.parameters[name] ?? { types: [] };
  const listed = listedValues(details);
  if (listed) return { values: [...listed], isMade: false };
  const known = exampleOf(facts, name) ?? details.default ?? exampleOfOthers(contract, facts, name, details);
  const made = known === undefined ? madeValue(details) : undefined;
  const sample = known ?? made;
  if (sample === undefined) return { values: [], isMade: true };
  const measure = measureOf(details);
  const bounds = measure ? [details[measure.lower], details[measure.upper]].filter((size) => size !== undefined) : [];
  // Objects may be too large to be repeated, such as the shots of a video.
  const small = details.types[0] === 'array' && details.items?.types[0] === 'object' ? [madeValue(details)!] : [];
  const sized = bounds.flatMap((size) => [sample, ...small].map((one) => measure!.withSize(one, size)));
  // A bound of a number is documented, whatever else is not.
  const isMade = known === undefined && !(typeof sized[0] === 'number');
  return {
    values: distinct(
      isMade || known !== undefined
        ? [
            sample,
            ...sized.filter((value) => value !== ''),
            ...(details.default === undefined ? [] : [details.default]),
          ]
        : sized,
    ),
    isMade,
  };
}

/** All values of a parameter that takes only certain ones. */
function listedValues({ enum: values, types, anyOf }: ValueDetails): Json[] | undefined {
  if (values) return values;
  const forms = anyOf?.flatMap((form) => form.enum ?? []);
  if (forms && forms.length > 0) return forms;
  return types.length === 1 && types[0] === 'boolean' ? [true, false] : undefined;
}

/** The value of a parameter in an example of the model. */
export function exampleOf(facts: ModelFacts, name: string): Json | undefined {
  const values = facts.examples.map(([, body]) => inputOf(facts, body)[name]);
  return values.find((value) => value !== undefined) as Json | undefined;
}

/** The value of the same parameter in an example of another model of the API. */
function exampleOfOthers(
  { models }: Contract,
  { api, id }: ModelFacts,
  name: string,
  { types }: ParameterDetails,
): Json | undefined {
  for (const other of models) {
    const parameter = other.details.parameters[name];
    if (other.api !== api || other.id === id || parameter?.types[0] !== types[0]) continue;
    const value = exampleOf(other, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A value that a schema accepts; undefined if it says too little. */
export function madeValue(details: ValueDetails, depth = 0): Json | undefined {
  const { types, enum: values, anyOf, minimum, maximum, media, format, items, properties } = details;
  if (values) return values[0];
  if (anyOf) return anyOf[0] && madeValue(anyOf[0], depth);
  if (depth > 3) return undefined;
  const url = (media ?? format) ? `https://example.com/boat.${EXTENSIONS[media ?? 'any']}` : undefined;
  switch (types[0]) {
    case undefined:
      return url;
    case 'string':
      return url ?? madeString(details);
    case 'integer':
    case 'number':
      return minimum ?? maximum ?? 1;
    case 'boolean':
      return true;
    case 'array': {
      const item = items ? madeValue({ ...items, media: items.media ?? media }, depth + 1) : EXAMPLE_TEXT;
      return item === undefined ? undefined : Array.from({ length: Math.max(1, details.minItems ?? 1) }, () => item);
    }
    case 'object': {
      const own = Object.entries(properties ?? {}).filter(([, { required }]) => required);
      return Object.fromEntries(own.map(([name, property]) => [name, madeValue(property, depth + 1) ?? null]));
    }
  }
}

function madeString({ prefix = '', minLength = 0, maxLength = Infinity }: ValueDetails): string {
  return `${prefix}${EXAMPLE_TEXT}`.padEnd(minLength, 'a').slice(0, maxLength);
}

function distinct(values: Json[]): Json[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
