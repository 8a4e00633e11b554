import type { Json } from '../catalog/model-details.js';
import { isObject, objectOf } from '../internal/json.js';
import { textOf } from '../internal/values.js';
import { stripControlChars } from '../internal/text.js';
import type { DiscoveredModel, DiscoveredParameter } from './report.js';

/** Bounds of what a hostile response can make of a report. */
const MAX_MODELS = 1000;
const MAX_PARAMETERS = 200;
const MAX_VALUES = 200;
const MAX_TEXT_CHARS = 500;
/** Names as both APIs have them. */
const MODEL_ID = /^[A-Za-z0-9][\w./-]{0,99}$/;
const PARAMETER_NAME = /^[A-Za-z]\w{0,63}$/;
const TYPES = ['string', 'integer', 'number', 'boolean', 'object', 'array'];

/** The ids and kinds in the list of models; anything else in it is skipped. */
export function readModelList(json: unknown): { id: string; kind: string }[] {
  if (!Array.isArray(json)) return [];
  return json.slice(0, MAX_MODELS).flatMap((item: unknown) => {
    const { id, type } = objectOf(item);
    return typeof id === 'string' && MODEL_ID.test(id) ? [{ id, kind: shortText(type) ?? '' }] : [];
  });
}

/** A model as GateAI describes it; undefined if the response is not one. */
export function readModel(json: unknown): DiscoveredModel | undefined {
  const { id, type, params, example } = objectOf(json);
  if (typeof id !== 'string' || !MODEL_ID.test(id) || !isObject(params)) return undefined;
  const parameters = Object.entries(params)
    .filter(([name]) => PARAMETER_NAME.test(name))
    .slice(0, MAX_PARAMETERS)
    .map(([name, parameter]) => [name, readParameter(parameter)] as const);
  const sample = objectOf(example).params;
  return {
    id,
    kind: shortText(type) ?? '',
    parameters: Object.fromEntries(parameters),
    ...(isObject(sample) && JSON.stringify(sample).length < 10_000 && { example: sample as Record<string, Json> }),
  };
}

function readParameter(json: unknown): DiscoveredParameter {
  const { type, description, enum: values, default: defaultValue, min, max, required } = objectOf(json);
  const scalars = Array.isArray(values) ? values.slice(0, MAX_VALUES).filter(isScalar) : [];
  const text = shortText(description);
  return {
    ...(typeof type === 'string' && TYPES.includes(type) && { type }),
    ...(text !== undefined && { description: text }),
    ...(scalars.length > 0 && { enum: scalars }),
    ...(isScalar(defaultValue) && { default: defaultValue }),
    ...(typeof min === 'number' && { minimum: min }),
    ...(typeof max === 'number' && { maximum: max }),
    ...(required === true && { required }),
  };
}

function isScalar(value: unknown): value is string | number | boolean {
  if (typeof value === 'string') return value.length <= MAX_TEXT_CHARS && stripControlChars(value) === value;
  return typeof value === 'boolean' || Number.isFinite(value);
}

function shortText(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : stripControlChars(text).replace(/\s+/g, ' ').slice(0, MAX_TEXT_CHARS);
}
