import { either } from './values.js';
import type { Json } from '../catalog/model-details.js';
import type { ValueDetails } from '../catalog/model-details.js';
import type { ParameterDetails } from '../catalog/model-details.js';

const MEDIA = { image: 'an image', video: 'a video', audio: 'a sound', any: 'an image, a video or a sound' };

/** What a value may be, in words. */
export function valueWords(details: ValueDetails): string {
  const { types, values, forms, items, media, members } = details;
  if (forms) return forms.map(valueWords).join(', or ');
  if (values) return `${values.every((value) => typeof value === 'number') ? 'number: ' : ''}${either(values)}`;
  if (types.length === 0) return media ? `${MEDIA[media]}, in any form` : 'anything';
  if (types.includes('array')) {
    const item = items ? valueWords({ ...items, media: items.media ?? media }) : 'anything';
    return `${types.includes('string') ? 'text, or a ' : ''}list of ${sizeWords(details)}${inList(item, details)}`;
  }
  if (types[0] === 'object') return members ? `object with ${Object.keys(members).join(', ')}` : 'object';
  if (types[0] === 'boolean') return 'true or false';
  if (types[0] === 'string') return textWords(details);
  return `${types[0] === 'integer' ? 'whole number' : 'number'}${rangeWords(details)}`;
}

/** Whether a parameter has to be there, or what counts where it is left out. */
export function presenceWords({ required, default: standard, modeDefaults }: ParameterDetails): string {
  if (required) return 'required';
  if (standard !== undefined) return `default ${defaultWords(standard)}`;
  return (modeDefaults ?? [])
    .map(({ value, modes }) => `default ${defaultWords(value)} (${modes.join(', ')})`)
    .join(', ');
}

function defaultWords(value: Json): string {
  if (value === '') return 'an empty text';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function textWords({ media, address, begins, minLength, maxLength }: ValueDetails): string {
  if (media) return `address of ${MEDIA[media]}`;
  if (address) return 'address';
  if (begins !== undefined) return `text that begins with ${begins}`;
  if (minLength !== undefined && maxLength !== undefined) return `text of ${minLength} to ${maxLength} characters`;
  if (maxLength !== undefined) return `text of at most ${maxLength} characters`;
  return minLength === undefined ? 'text' : `text of at least ${minLength} characters`;
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

/** Words for one thing as words for the several of a list. */
function inList(words: string, { maxItems }: ValueDetails): string {
  if (words === 'anything') return maxItems === undefined ? words : 'items of any kind';
  if (maxItems === 1) return words.replace(/^address of an? /, '').replace(/^an? /, '');
  return words
    .replace(/^(address of )?an image, a video or a sound/, 'images, videos or sounds')
    .replace(/^(address of )?an? (image|video|sound)/, '$2s')
    .replace(/^address$/, 'addresses')
    .replace(/^(object|text)\b/, '$1s')
    .replace(/^(whole )?number\b(?!:)/, (word) => `${word}s`);
}
