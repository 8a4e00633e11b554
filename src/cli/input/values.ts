import type { Json, ValueDetails } from '../../catalog/model-details.js';
import { isObject, parseJson } from '../../internal/json.js';
import { choices } from '../../catalog/words/choices.js';
import { UsageError } from '../usage-error.js';

/**
 * Reads the value of a parameter from text.
 *
 * @param name What messages call the parameter.
 * @param texts Everything that was given for it, in order.
 * @param strict Whether to refuse a value that the contract does not list.
 * @throws UsageError if the text can't be such a value.
 */
export function readValue(name: string, details: ValueDetails, texts: (string | boolean)[], strict = true): Json {
  const { types, anyOf } = details;
  if (anyOf) return readAlternative(name, anyOf, texts, strict);
  const [first] = texts;
  if (typeof first === 'boolean') return first;
  const words = texts as string[];
  const [word = ''] = words;
  if (types.length === 0) return words.length === 1 ? jsonOrString(word) : words.map(jsonOrString);
  if (types.includes('array')) {
    const list = words.length === 1 ? parseJson(word) : undefined;
    if (Array.isArray(list)) return list as Json[];
    if (words.length === 1 && types.includes('string')) return word;
    return words.map((item) => readValue(name, details.items ?? { types: [] }, [item], strict));
  }
  const value = readScalar(name, types[0]!, word);
  if (strict && details.enum && !details.enum.includes(value)) {
    throw new UsageError(`${name} takes ${choices(details.enum)}, not ${word}`);
  }
  return value;
}

/** Text as JSON, or as a string if it is not valid JSON. */
export function jsonOrString(text: string): Json {
  const value = parseJson(text);
  return value === undefined ? text : (value as Json);
}

function readScalar(name: string, type: ValueDetails['types'][number], word: string): Json {
  const wrong = (expected: string) =>
    new UsageError(`${name} takes ${expected}, not ${word === '' ? 'an empty string' : word}`);
  switch (type) {
    case 'string':
      return word;
    case 'integer':
      if (!/^[+-]?\d+$/.test(word)) throw wrong('an integer');
      return Number(word);
    case 'number':
      if (word.trim() === '' || !Number.isFinite(Number(word))) throw wrong('a number');
      return Number(word);
    case 'boolean':
      if (!/^(true|false)$/.test(word)) throw wrong('true or false');
      return word === 'true';
    default: {
      const value = parseJson(word);
      if (!isObject(value)) throw wrong('a JSON object');
      return value as Json;
    }
  }
}

/** Reads a value as the first alternative that it matches. */
function readAlternative(name: string, anyOf: ValueDetails[], texts: (string | boolean)[], strict: boolean): Json {
  const expected: string[] = [];
  for (const alternative of anyOf) {
    const { prefix } = alternative;
    try {
      const value = readValue(name, alternative, texts, strict);
      if (!strict || prefix === undefined || String(texts[0]).startsWith(prefix)) return value;
      expected.push(`a string that begins with ${prefix}`);
    } catch (error) {
      expected.push(/ takes ([^]*), not /.exec((error as Error).message)?.[1] ?? 'another value');
    }
  }
  throw new UsageError(`${name} takes ${expected.join(', or ')}, not ${String(texts[0])}`);
}
