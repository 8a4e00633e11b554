import type { ExampleDetails, Json, ParameterDetails } from '../../catalog/model-details.js';
import { isUnambiguous, type ChosenModel } from '../input/model.js';
import { isBoolean, isTopLevel, parameterOf } from '../input/parameters.js';
import { inputKey } from '../input/request.js';
import { jsonOf } from '../../internal/json.js';
import { shellQuote } from './shell-quote.js';

/** The command line that makes an example request: the command and the model, then one item per parameter. */
export function exampleCommand(chosen: ChosenModel, { body }: ExampleDetails): string[] {
  const { api, id, entry } = chosen;
  const input = Object.entries((body[inputKey(api)] ?? {}) as Record<string, Json>);
  const topLevel = Object.entries(body).filter(([name]) => isTopLevel(chosen, name));
  // A top-level parameter hides one of the model that has the same name.
  const hidden = input.filter(([name]) => isTopLevel(chosen, name));
  const visible = input.filter(([name]) => !isTopLevel(chosen, name));
  return [
    `unigen run ${id}${entry && !isUnambiguous(entry) ? ` --api ${api}` : ''}`,
    ...[...visible, ...topLevel].flatMap(([name, value]) => optionWords(name, value, parameterOf(chosen, name))),
    ...hidden.map(([name, value]) => `--set ${shellQuote(`${name}=${JSON.stringify(value)}`)}`),
  ];
}

function optionWords(name: string, value: Json, details: ParameterDetails): string[] {
  const { types, anyOf, items } = details;
  if (isBoolean(details) && typeof value === 'boolean') return [value ? `--${name}` : `--no-${name}`];
  const isList = !anyOf && (types.includes('array') || types.length === 0);
  if (Array.isArray(value) && isList && canRepeat(value, details)) {
    return value.map((item) => assignment(name, valueText(item, types.length === 0 ? [] : (items?.types ?? []))));
  }
  return [assignment(name, valueText(value, anyOf ? ['string'] : types))];
}

/** Whether to repeat the option for each item, which is easier to read. One item alone might be read as no array. */
function canRepeat(items: Json[], { types }: ParameterDetails): boolean {
  const min = types.length === 1 ? 1 : 2;
  return items.length >= min && items.every((item) => typeof item === 'string' && !item.startsWith('['));
}

function valueText(value: Json, types: readonly string[]): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  // A string such as `5` or `[a]` would be read as JSON, so write it as a JSON string.
  const isAmbiguous =
    (types.length === 0 && jsonOf(value) !== undefined) || (types.includes('array') && value.startsWith('['));
  return isAmbiguous ? JSON.stringify(value) : value;
}

function assignment(name: string, value: string): string {
  return value.startsWith('-') ? `--${name}=${shellQuote(value)}` : `--${name} ${shellQuote(value)}`;
}
