import { isUnambiguous, type Chosen } from './model-choice.js';
import { GATE_MEMBERS, isFlag, parameterOf } from './parameters.js';
import { json } from './values.js';
import type { Json } from '../catalog/model-details.js';
import type { ParameterDetails } from '../catalog/model-details.js';
import type { ExampleDetails } from '../catalog/model-details.js';

/** The words of a command line that makes a request: the command and the model, then one item a parameter. */
export function commandParts(chosen: Chosen, { body }: ExampleDetails): string[] {
  const { api, id, entry } = chosen;
  const home = (body[api === 'gateai' ? 'params' : 'input'] ?? {}) as Record<string, Json>;
  const isBeside = ([name]: [string, Json]) => api === 'gateai' && Object.hasOwn(GATE_MEMBERS, name);
  const own = Object.entries(home).filter((member) => !isBeside(member));
  const option = ([name, value]: [string, Json]) => words(name, value, parameterOf(chosen, name) ?? { types: [] });
  return [
    `unigen run ${id}${entry && !isUnambiguous(entry) ? ` --api ${api}` : ''}`,
    ...[...own, ...Object.entries(body).filter(isBeside)].flatMap(option),
    // Parameters that have the name of what stands beside them go by their path.
    ...Object.entries(home)
      .filter(isBeside)
      .map(([name, value]) => `--set ${quoted(`${name}=${JSON.stringify(value)}`)}`),
  ];
}

/** A text as a POSIX shell takes it for one word. */
export function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function words(name: string, value: Json, details: ParameterDetails): string[] {
  if (isFlag(details) && typeof value === 'boolean') return [value ? `--${name}` : `--no-${name}`];
  const isList = !details.forms && (details.types.includes('array') || details.types.length === 0);
  if (Array.isArray(value) && isList && mayRepeat(value, details)) {
    return value.map((item) =>
      spelled(name, written(item, details.types.length === 0 ? [] : (details.items?.types ?? []))),
    );
  }
  return [spelled(name, written(value, details.forms ? ['string'] : details.types))];
}

/** Items one by one are easier to read, but one alone may be taken for the whole list, or for no list. */
function mayRepeat(items: Json[], { types }: ParameterDetails): boolean {
  const fewest = types.length === 1 ? 1 : 2;
  return items.length >= fewest && items.every((item) => typeof item === 'string' && !item.startsWith('['));
}

function written(value: Json, types: readonly string[]): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  // Where anything is taken, a text that reads as JSON would be taken for what it reads as.
  const ambiguous =
    (types.length === 0 && json(value) !== undefined) || (types.includes('array') && value.startsWith('['));
  return ambiguous ? JSON.stringify(value) : value;
}

function spelled(name: string, text: string): string {
  return text.startsWith('-') ? `--${name}=${quoted(text)}` : `--${name} ${quoted(text)}`;
}
