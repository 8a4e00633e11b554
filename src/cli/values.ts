import { UsageError } from './failure.js';
import type { Json } from '../catalog/model-details.js';
import type { ValueDetails } from '../catalog/model-details.js';

/**
 * The value of a parameter from what was typed.
 *
 * @param texts Everything that was given for it, in its order.
 * @param strict Whether a value that the contract does not list is refused here.
 * @throws UsageError where the text can't be such a value.
 */
export function readValue(name: string, details: ValueDetails, texts: (string | boolean)[], strict = true): Json {
  const { types, forms } = details;
  if (forms) return oneOfForms(name, forms, texts, strict);
  const [first] = texts;
  if (typeof first === 'boolean') return first;
  const words = texts as string[];
  const [word = ''] = words;
  if (types.length === 0) return words.length === 1 ? jsonOrText(word) : words.map(jsonOrText);
  if (types.includes('array')) {
    const list = words.length === 1 ? json(word) : undefined;
    if (Array.isArray(list)) return list;
    if (words.length === 1 && types.includes('string')) return word;
    return words.map((item) => readValue(name, details.items ?? { types: [] }, [item], strict));
  }
  const value = readOne(name, types[0]!, word);
  if (strict && details.values && !details.values.includes(value)) {
    throw new UsageError(`--${name} takes ${either(details.values)}, not ${word}`);
  }
  return value;
}

/** Any JSON value; what is none is taken as text. */
export function jsonOrText(text: string): Json {
  const value = json(text);
  return value === undefined ? text : value;
}

/** What a text says as JSON; undefined where it is none. */
export function json(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Values as a list in words. */
export function either(values: readonly Json[]): string {
  const words = values.map((value) => (value === '' ? '""' : String(value)));
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function readOne(name: string, type: ValueDetails['types'][number], word: string): Json {
  const wrong = (words: string) =>
    new UsageError(`--${name} takes ${words}, not ${word === '' ? 'an empty text' : word}`);
  switch (type) {
    case 'string':
      return word;
    case 'integer':
      if (!/^[+-]?\d+$/.test(word)) throw wrong('a whole number');
      return Number(word);
    case 'number':
      if (word.trim() === '' || !Number.isFinite(Number(word))) throw wrong('a number');
      return Number(word);
    case 'boolean':
      if (!/^(true|false)$/.test(word)) throw wrong('true or false');
      return word === 'true';
    default: {
      const value = json(word);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('a JSON object');
      return value;
    }
  }
}

function oneOfForms(name: string, forms: ValueDetails[], texts: (string | boolean)[], strict: boolean): Json {
  const refusals: string[] = [];
  for (const form of forms) {
    const begins = form.begins === undefined || String(texts[0]).startsWith(form.begins);
    try {
      const value = readValue(name, form, texts, strict);
      if (begins || !strict) return value;
      refusals.push(`text that begins with ${form.begins}`);
    } catch (error) {
      refusals.push(/ takes ([^]*), not /.exec((error as Error).message)?.[1] ?? 'another value');
    }
  }
  throw new UsageError(`--${name} takes ${refusals.join(', or ')}, not ${String(texts[0])}`);
}
