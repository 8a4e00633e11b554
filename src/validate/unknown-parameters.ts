import { didYouMean } from '../internal/list-words.js';
import type { CompiledSchema } from './compiled-schema.js';
import { shorten } from './describe.js';
import type { IssueCollector, Path } from './issue-collector.js';
import { nearest } from './nearest.js';

/**
 * Reports the properties of an object that its schema does not declare, and returns the object without them. One whose
 * name resembles a declared one takes the place of that, so that it isn't reported as missing. Its value isn't checked,
 * since the name comes first.
 *
 * @param wrong Is given the names that such properties stand for.
 */
export function renameUnknown(
  issues: IssueCollector,
  schema: CompiledSchema,
  given: Record<string, unknown>,
  path: Path,
  wrong: Set<string>,
): Record<string, unknown> {
  if (!schema.closed) return given;
  const { properties = {} } = schema;
  const declared = Object.keys(properties).filter((name) => properties[name] !== false);
  // No copy of all properties: there may be any number of unknown ones.
  const value: Record<string, unknown> = {};
  for (const name of declared) if (Object.hasOwn(given, name)) value[name] = given[name];
  const scope = path.length > 1 && path[0] === issues.inputKey ? ` in ${issues.name(path)}` : '';
  for (const name in given) {
    if (declared.includes(name)) continue;
    const free = declared.filter((other) => value[other] === undefined);
    const isInput = path.length === 0 && isInputKey(name) && free.includes(issues.inputKey);
    const suggestions = isInput ? [issues.inputKey] : nearest(name, free).slice(0, 1);
    // One that has a value may be meant too; it keeps its value.
    const meant = suggestions.length > 0 ? suggestions : nearest(name, declared).slice(0, 1);
    issues.add(`unknown parameter ${shorten(name)}${scope}${didYouMean(meant)}`, [...path, name], schema.closed);
    if (issues.full) break;
    for (const other of suggestions) {
      value[other] = given[name];
      wrong.add(other);
    }
  }
  return value;
}

/** Each API has its own name for the property that holds the parameters. */
function isInputKey(name: string): boolean {
  return name === 'input' || name === 'params';
}
