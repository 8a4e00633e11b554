import type { CompiledSchema } from './compiled-schema.js';
import { MAX_ISSUES, type IssueCollector } from './issue-collector.js';
import { isObject, type JsonObject } from '../internal/json.js';

/**
 * Reports parameters that are next to `input` (or `params`) and belong in it, or the other way round. Returns the body
 * with each of them in its place, so that they aren't reported as missing there.
 */
export function moveMisplaced(issues: IssueCollector, schema: CompiledSchema, body: unknown): unknown {
  if (!isObject(body)) return body;
  const { inputKey } = issues;
  const { properties: outside = {}, closed: closedOutside = 'additionalProperties' } = schema;
  const { properties: inside = {}, closed: closedInside = 'additionalProperties' } = outside[inputKey] || {};
  const input = body[inputKey] ?? {};
  if (!isObject(input)) return body;
  const into = Object.keys(body).filter((name) => Object.hasOwn(inside, name) && !Object.hasOwn(outside, name));
  const outOf = Object.keys(input).filter((name) => Object.hasOwn(outside, name) && !Object.hasOwn(inside, name));
  if (into.length === 0 && outOf.length === 0) return body;
  for (const name of into) issues.add(`unknown parameter ${name}; it belongs in ${inputKey}`, [name], closedOutside);
  for (const name of outOf)
    issues.add(`unknown parameter ${name}; it belongs next to ${inputKey}, not in it`, [inputKey, name], closedInside);
  const isKnown = (name: string) => Object.hasOwn(inside, name) || Object.hasOwn(outside, name);
  const outer = without(body, into, isKnown);
  const inner = without(input, outOf, isKnown);
  for (const name of into) inner[name] ??= body[name];
  for (const name of outOf) outer[name] ??= input[name];
  return { ...outer, [inputKey]: inner };
}

/** A copy without some properties, and with no more unknown ones than are reported: a copy of very many takes long. */
function without(given: JsonObject, names: string[], isKnown: (name: string) => boolean): JsonObject {
  let unknown = 0;
  const kept = Object.keys(given).filter((name) => !names.includes(name) && (isKnown(name) || unknown++ <= MAX_ISSUES));
  // By entries: a property may be called `__proto__`.
  return Object.fromEntries(kept.map((name) => [name, given[name]]));
}
