import { compile, jsonpath, JSONPathQuery } from 'json-p3';
import { isObject, type JsonObject } from '../../internal/json.js';
import { nearest } from '../../validate/nearest.js';

type Json = Parameters<JSONPathQuery['query']>[0];

/**
 * What may be meant by a path that selects nothing: names close to the first one that is not in the document, where
 * that name is looked for. Empty if none is close, or if a filter or an index selects nothing.
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
