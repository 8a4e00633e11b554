import { compile, jsonpath, JSONPathQuery } from 'json-p3';
import { isObject, type JsonObject } from '../../internal/json.js';
import { nearest } from '../../validate/nearest.js';

type Json = Parameters<JSONPathQuery['query']>[0];

/**
 * Suggestions for a path that selects nothing: property names close to the first name of the path that does not exist,
 * from the objects in which that name was looked up. Empty if no name is close, or if a filter or an index selects nothing.
 */
export function nearestTargets(root: JsonObject, path: string): string[] {
  const { environment, segments } = compile(path);
  const isThere = (count: number) => select(count).length > 0;
  const select = (count: number): unknown[] =>
    new JSONPathQuery(environment, segments.slice(0, count)).query(root as Json).values();
  const missing = segments.findIndex((_, index) => !isThere(index + 1));
  const selector = segments[missing]?.selectors[0];
  if (!(selector instanceof jsonpath.selectors.NameSelector)) return [];
  const names = new Set(select(missing).flatMap((value) => (isObject(value) ? Object.keys(value) : [])));
  return nearest(selector.name, names);
}
