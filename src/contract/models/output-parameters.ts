import type {
  DurationParameter,
  ModelEntry,
  NumberChoice,
  OutputCount,
  ResolutionParameter,
  StringParameter,
} from '../../catalog/entry.js';
import type { ParameterDetails, ValueDetails } from '../../catalog/model-details.js';
import type { Branch } from '../document/branches.js';
import { resolveObject } from '../document/refs.js';
import type { Document, Schema } from '../document/types.js';
import { valuesOf } from '../document/values.js';
import { readModes } from '../rules/modes.js';
import {
  ASPECT_RATIO_PARAMETERS,
  COUNT_PARAMETERS,
  DURATION_PARAMETERS,
  RESOLUTION_PARAMETERS,
} from './output-names.js';
import { defaultOf, withoutUndefined } from './parameters.js';

/** What the parameters of a model say about its output. */
export type OutputParameters = Pick<
  ModelEntry,
  'outputs' | 'duration' | 'resolution' | 'aspectRatio' | 'sizes' | 'seed'
>;

type Parameters = Record<string, ParameterDetails>;

/** Reads from the parameters how many results a model makes, how long and how large they are, and whether it takes a seed. */
export function outputParameters(
  document: Document,
  branch: Branch,
  input: Schema,
  parameters: Parameters,
): OutputParameters {
  const find = (names: readonly string[]) => names.find((name) => Object.hasOwn(parameters, name));
  const duration = find(DURATION_PARAMETERS);
  const aspectRatio = find(ASPECT_RATIO_PARAMETERS);
  const sizes = branch.schema['x-sizes'];
  const own: OutputParameters = {
    outputs: outputCount(branch, parameters, find(COUNT_PARAMETERS)),
    duration: duration === undefined ? undefined : durationOf(document, input, duration, parameters[duration]!),
    resolution: resolutionOf(document, input, parameters),
    aspectRatio: aspectRatio === undefined ? undefined : choiceOf(aspectRatio, parameters[aspectRatio]!),
    sizes: sizes && { ...sizes, default: defaultSize(parameters) },
    seed: find(['seed']),
  };
  return withoutUndefined(own);
}

function outputCount(
  { schema }: Branch,
  parameters: Parameters,
  parameter: string | undefined,
): OutputCount | undefined {
  const documented = schema['x-output-count'];
  if (documented) return { minimum: documented[0], maximum: documented[1] };
  if (parameter === undefined) return undefined;
  const { minimum, maximum, default: defaultValue } = parameters[parameter]!;
  if (maximum === undefined) return undefined;
  return {
    parameter,
    minimum: minimum ?? 1,
    maximum,
    ...(typeof defaultValue === 'number' && { default: defaultValue }),
  };
}

function durationOf(
  document: Document,
  input: Schema,
  parameter: string,
  details: ParameterDetails,
): DurationParameter | undefined {
  // `duration` of a sound effect is a number or `auto`.
  const forms = details.anyOf ?? [details];
  const number = forms.map(numberChoice).find((choice) => choice !== undefined);
  if (!number) return undefined;
  const defaultValue = defaultOf(details);
  const modes = readModes(document, input).flatMap(({ title: mode = '', schema }) => {
    const refined = schema.properties?.[parameter];
    const choice = typeof refined === 'object' ? narrowed(number, refined) : undefined;
    return choice ? [{ mode, ...choice }] : [];
  });
  return {
    parameter,
    ...number,
    ...(typeof defaultValue === 'number' && { default: defaultValue }),
    ...(forms.some(({ enum: values }) => values?.includes('auto')) && { auto: true as const }),
    ...(modes.length > 0 && { modes }),
  };
}

function numberChoice({ types, enum: values, minimum, maximum }: ValueDetails): NumberChoice | undefined {
  if (values) {
    const numbers = values.filter((value) => typeof value === 'number');
    return numbers.length > 0 ? { values: inOrder(numbers) } : undefined;
  }
  if (!types.includes('integer') && !types.includes('number')) return undefined;
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

/** A contract, or an overlay that appends to it, may list numbers in any order. */
function inOrder(numbers: number[]): number[] {
  return numbers.toSorted((one, other) => one - other);
}

/** The numbers that are left in a mode. */
function narrowed(choice: NumberChoice, refined: Schema): NumberChoice | undefined {
  const values = valuesOf(refined)?.filter((value) => typeof value === 'number');
  if (values) return { values: inOrder(values) };
  const { minimum = choice.minimum, maximum = choice.maximum } = refined;
  if (minimum === choice.minimum && maximum === choice.maximum) return undefined;
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

/** `resolution`, or a `mode` whose values stand for resolutions. */
function resolutionOf(document: Document, input: Schema, parameters: Parameters): ResolutionParameter | undefined {
  for (const name of RESOLUTION_PARAMETERS) {
    const choice = Object.hasOwn(parameters, name) ? choiceOf(name, parameters[name]!) : undefined;
    const means = choice && resolutionsOf(document, input, choice);
    if (choice && (means || name === 'resolution')) return { ...choice, ...(means && { means }) };
  }
  return undefined;
}

function resolutionsOf(
  document: Document,
  input: Schema,
  { parameter, values }: StringParameter,
): Record<string, string> | undefined {
  const declared = input.properties?.[parameter];
  const documented = typeof declared === 'object' ? resolveObject(document, declared)['x-resolutions'] : undefined;
  if (documented) return documented;
  const lines = values.flatMap((value) => {
    const [, height] = /^RESOLUTION_(\d+)$/.exec(value) ?? [];
    return height === undefined ? [] : [[value, `${height}p`] as const];
  });
  return lines.length > 0 && lines.length === values.length ? Object.fromEntries(lines) : undefined;
}

function choiceOf(parameter: string, details: ParameterDetails): StringParameter | undefined {
  const values = details.enum?.filter((value) => typeof value === 'string');
  if (!values || values.length === 0) return undefined;
  const defaultValue = defaultOf(details);
  return { parameter, values, ...(typeof defaultValue === 'string' && { default: defaultValue }) };
}

function defaultSize({ width, height }: Parameters): [number, number] | undefined {
  const [w, h] = [width && defaultOf(width), height && defaultOf(height)];
  return typeof w === 'number' && typeof h === 'number' ? [w, h] : undefined;
}
