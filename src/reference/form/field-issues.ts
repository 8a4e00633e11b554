import type { ParameterDetails, ValueDetails } from '../../catalog/model-details.js';
import { inputKey } from '../../catalog/request-parameters.js';
import type { Issue } from '../../errors/errors.js';
import { alternativesOf, controlOf, itemsOf } from './control-of.js';
import type { FormModel } from './form-model.js';
import type { FormState, Part } from './form-state.js';
import type { Path } from './json-path.js';
import { hiddenIn } from './modes.js';

/** The problem of a field. */
interface FieldIssue {
  message: string;
}

/** The issues of a request by field. */
export interface FieldIssues {
  /** By the key of their field. */
  fields: Map<string, FieldIssue>;
  /** Issues of no visible field. */
  others: string[];
}

/** Names a field, for the ids of its elements. */
export function fieldKey(part: Part, path: Path): string {
  return [part, ...path].map((step) => encodeURIComponent(step)).join('.');
}

/** Sorts the issues of a request by field. */
export function issuesByField(
  model: FormModel,
  state: FormState,
  issues: Pick<Issue, 'path' | 'message'>[],
): FieldIssues {
  const hidden = hiddenIn(model, state.mode);
  const found: FieldIssues = { fields: new Map(), others: [] };
  for (const { path, message } of issues) {
    const key = keyOf(model, path, hidden);
    if (key === undefined) found.others.push(message);
    // One sentence a field: the next one comes once this is corrected.
    else if (!found.fields.has(key))
      found.fields.set(key, { message: isOfItem(key) ? withItemWords(message) : message });
  }
  return found;
}

/** Whether a field is of an item of a list, which has its number beside it. */
const isOfItem = (key: string): boolean => /\.\d+(?:\.|$)/.test(key);

/** A message that counts items as the form does, from 1: `item 2 of image_urls` instead of `image_urls[1]`. */
const withItemWords = (message: string): string =>
  message.replace(/^\w+\[[\w.[\]]+/, (path) =>
    path
      .match(/\w+/g)!
      .map((step) => (/^\d/.test(step) ? `item ${Number(step) + 1}` : step))
      .toReversed()
      .join(' of '),
  );

function keyOf(model: FormModel, [first, ...rest]: Path, hidden: Map<string, unknown>): string | undefined {
  const isInput = first === inputKey(model.api);
  const part: Part = isInput ? 'input' : 'options';
  const path = isInput ? rest : first === undefined ? [] : [first, ...rest];
  const [name] = path;
  if (name === undefined || (isInput && hidden.has(String(name)))) return undefined;
  const fields: Record<string, ParameterDetails> = isInput ? model.details.parameters : model.options;
  if (!Object.hasOwn(fields, name)) return undefined;
  return fieldKey(part, [name, ...shownPart(fields[name]!, path.slice(1))]);
}

/** The part of a path that has fields: JSON is typed in one field, however deep it is. */
function shownPart(details: ValueDetails, path: Path): Path {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  const lists = [details, ...(alternativesOf(details) ?? [])];
  for (const one of lists) {
    const control = controlOf(one);
    if (control === 'list' && typeof step === 'number') return [step, ...shownPart(itemsOf(one), rest)];
    const properties = control === 'object' ? one.properties! : {};
    if (Object.hasOwn(properties, step)) return [step, ...shownPart(properties[step]!, rest)];
  }
  return [];
}
