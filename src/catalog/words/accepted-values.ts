import { scalarText } from './scalar-text.js';
import type { Json, ParameterDetails, ValueDetails } from '../model-details.js';
import { choices } from './choices.js';

const MEDIA = { image: 'image', video: 'video', audio: 'audio', any: 'image, video or audio' };
const MEDIA_PLURAL = {
  image: 'images',
  video: 'videos',
  audio: 'audio files',
  any: 'images, videos or audio files',
};

/** The values that a parameter takes, in words. */
export function acceptedValues(details: ValueDetails): string {
  const { types, anyOf, media, properties } = details;
  if (anyOf) return anyOf.map(acceptedValues).join(', or ');
  if (details.enum) {
    const isNumeric = details.enum.every((value) => typeof value === 'number');
    return `${isNumeric ? `${types[0] ?? 'number'}: ` : ''}${choices(details.enum)}`;
  }
  if (types.includes('array')) {
    return `${types.includes('string') ? 'string, or ' : ''}array of ${sizeWords(details)}${itemWords(details)}`;
  }
  switch (types[0]) {
    case undefined:
      // No document gives a type; GateAI Core takes media in these forms.
      return media ? `${MEDIA[media]}: URL, data: URL or base64` : 'any value';
    case 'object':
      return properties ? `object with ${Object.keys(properties).join(', ')}` : 'object';
    case 'boolean':
      return 'true or false';
    case 'string':
      return stringWords(details);
    default:
      return `${types[0]}${rangeWords(details)}`;
  }
}

/** Whether a parameter is required, or its default. */
export function presenceWords({ required, default: plainDefault, modeDefaults = [] }: ParameterDetails): string {
  if (required) return 'required';
  if (plainDefault !== undefined) return `default ${defaultWords(plainDefault)}`;
  return modeDefaults.map(({ value, modes }) => `default ${defaultWords(value)} (${modes.join(', ')})`).join(', ');
}

function defaultWords(value: Json): string {
  return value === '' ? 'an empty string' : scalarText(value);
}

function stringWords({ media, format, prefix, minLength, maxLength }: ValueDetails): string {
  if (media) return `${MEDIA[media]} URL`;
  if (format === 'uri') return 'URL';
  if (prefix !== undefined) return `string that begins with ${prefix}`;
  const most = maxLength?.toLocaleString('en-US');
  if (minLength !== undefined && most !== undefined) return `string of ${minLength} to ${most} characters`;
  if (most !== undefined) return `string of at most ${most} characters`;
  return minLength === undefined ? 'string' : `string of at least ${minLength} characters`;
}

function rangeWords({ minimum, maximum }: ValueDetails): string {
  if (minimum !== undefined && minimum === maximum) return `, only ${minimum}`;
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, at least ${minimum}`;
  return maximum === undefined ? '' : `, at most ${maximum}`;
}

function sizeWords({ minItems, maxItems }: ValueDetails): string {
  if (minItems === undefined && maxItems === undefined) return '';
  if (minItems === maxItems) return `exactly ${minItems} `;
  if (minItems === undefined) return `at most ${maxItems} `;
  return maxItems === undefined ? `${minItems} or more ` : `${minItems} to ${maxItems} `;
}

/** The items of an array, in the plural unless there is only one. */
function itemWords({ items, media, maxItems }: ValueDetails): string {
  const isSingle = maxItems === 1;
  const itemMedia = items?.media ?? media;
  if (itemMedia) return isSingle ? MEDIA[itemMedia] : MEDIA_PLURAL[itemMedia];
  if (!items || items.types.length === 0) return isSingle ? 'item of any type' : 'items of any type';
  const words = acceptedValues(items);
  return isSingle || items.enum ? words : words.replace(/^(URL|object|string|integer|number)\b/, '$1s');
}
