import type { Json, ValueDetails } from '../../catalog/model-details.js';
import { isObject } from '../../internal/json.js';

/** How a value is typed or chosen. */
export type Control =
  | 'alternatives'
  | 'choice'
  | 'boolean'
  | 'number'
  | 'text'
  | 'long text'
  | 'media'
  | 'list'
  | 'object'
  | 'json';

/** Longest string that is typed on one line. */
const MAX_LINE_CHARS = 300;

/** Parameters whose strings are sentences. */
const PROSE = /prompt|lyrics|(?:^|_)text$|description|instructions/i;

/** The control for a value. */
export function controlOf(details: ValueDetails, name = ''): Control {
  const { types, media, properties, format, prefix, maxLength = 0 } = details;
  if (alternativesOf(details)) return 'alternatives';
  if (details.enum) return 'choice';
  switch (types[0]) {
    case undefined:
      return !media ? 'json' : details.items ? 'list' : 'media';
    case 'array':
      return 'list';
    case 'object':
      return properties ? 'object' : 'json';
    case 'boolean':
      return 'boolean';
    case 'string':
      if (media) return 'media';
      if (format !== undefined || prefix !== undefined) return 'text';
      return maxLength > MAX_LINE_CHARS || PROSE.test(name) ? 'long text' : 'text';
    default:
      return 'number';
  }
}

/** The alternative forms of a value; undefined if it has only one. */
export function alternativesOf(details: ValueDetails): ValueDetails[] | undefined {
  const { types, anyOf } = details;
  if (anyOf) return anyOf;
  const isNumber = types.every((type) => type === 'integer' || type === 'number');
  if (types.length < 2 || isNumber || details.enum) return undefined;
  return types.map((type) => {
    const { items, minItems, maxItems, properties, ...others } = details;
    if (type === 'array') return { ...others, types: [type], items, minItems, maxItems };
    return { ...others, types: [type], ...(type === 'object' && { properties }) };
  });
}

/** The schema of an array's items, with the media of the array. */
export function itemsOf({ items, media }: ValueDetails): ValueDetails {
  return { types: [], ...items, ...(media && { media }) };
}

/** Whether a control can show a value, however wrong it is: a text control shows no list. */
export function canShow(details: ValueDetails, value: Json): boolean {
  switch (controlOf(details)) {
    case 'json':
      return true;
    case 'media':
      return typeof value === 'string' || details.types.length === 0;
    case 'alternatives':
      return alternativesOf(details)!.some((alternative) => canShow(alternative, value));
    case 'list':
      return Array.isArray(value) && value.every((item) => canShow(itemsOf(details), item));
    case 'object':
      return isObject(value) && Object.entries(value).every(([name, inner]) => canShowProperty(details, name, inner));
    default:
      return typeof value !== 'object';
  }
}

function canShowProperty({ properties = {} }: ValueDetails, name: string, value: unknown): boolean {
  return Object.hasOwn(properties, name) && canShow(properties[name]!, value as Json);
}

/** The first value of a list item or an object; undefined if it has to be typed. */
export function emptyOf(details: ValueDetails): Json {
  const control = controlOf(details);
  if (control === 'object') return {};
  if (control === 'list') return [];
  return '';
}
