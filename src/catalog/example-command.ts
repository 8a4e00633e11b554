import { parseJson } from '../internal/json.js';
import { shellQuote } from '../internal/shell-quote.js';
import type { ExampleDetails, Json, ParameterDetails } from './model-details.js';
import { inputKey, isBoolean, isTopLevel, parameterOf, type RequestModel } from './request-parameters.js';

/** What the command of a request depends on. */
export interface CommandModel extends RequestModel {
  id: string;
  /** Whether the other API has a model of the same id. */
  sharesId?: boolean;
}

/**
 * The command line that sends a request body: the command and the model, then one item per option. A dry run is an
 * estimate.
 */
export function exampleCommand(model: CommandModel, body: ExampleDetails['body']): string[] {
  const { api, id, sharesId } = model;
  const key = inputKey(api);
  const input = Object.entries((body[key] ?? {}) as Record<string, Json>);
  const topLevel = Object.entries(body).filter(([name]) => isTopLevel(model, name));
  // A top-level parameter hides one of the model that has the same name.
  const hidden = input.filter(([name]) => isTopLevel(model, name));
  const visible = input.filter(([name]) => !isTopLevel(model, name));
  const { callback_url: callback, dry_run: dryRun } = body;
  // An estimate calls nobody back.
  const hasCallback = api === 'unifically' && typeof callback === 'string' && dryRun !== true;
  return [
    `unigen ${dryRun === true ? 'estimate' : 'run'} ${shellQuote(id)}${sharesId ? ` --api ${api}` : ''}`,
    ...[...visible, ...topLevel].flatMap(([name, value]) => optionWords(name, value, parameterOf(model, name))),
    ...hidden.map(([name, value]) => `--set ${shellQuote(`${name}=${JSON.stringify(value)}`)}`),
    ...(hasCallback ? [`--callback-url ${shellQuote(callback)}`] : []),
  ];
}

function optionWords(name: string, value: Json, details: ParameterDetails): string[] {
  const { types, anyOf, items } = details;
  if (isBoolean(details) && typeof value === 'boolean') return [value ? `--${name}` : `--no-${name}`];
  const isArray = !anyOf && (types.includes('array') || types.length === 0);
  if (Array.isArray(value) && isArray && canRepeat(value, details)) {
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
    (types.length === 0 && parseJson(value) !== undefined) || (types.includes('array') && value.startsWith('['));
  return isAmbiguous ? JSON.stringify(value) : value;
}

function assignment(name: string, value: string): string {
  return value.startsWith('-') ? `--${name}=${shellQuote(value)}` : `--${name} ${shellQuote(value)}`;
}
