import { isObject } from '../internal/json.js';
import { textOf } from '../internal/values.js';

/** Parameters with a text that says what is made, the most telling first. */
const NAMES = ['prompt', 'text', 'gpt_description_prompt', 'title'];

/**
 * What an input says of what is made: its prompt or text, else that of its first shot, frame or line of a dialogue.
 * Undefined if it has none, such as that of an upscale.
 */
export function wordsOfInput(input: Record<string, unknown>): string | undefined {
  const parts = Object.values(input).filter(Array.isArray).flat().filter(isObject);
  return [input, ...parts]
    .flatMap((part) => NAMES.map((name) => textOf(part[name])))
    .find((words) => words !== undefined);
}
