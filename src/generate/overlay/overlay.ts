import { UnigenError } from '../../errors/errors.js';
import { didYouMean } from '../../internal/list-words.js';
import { isDeeperThan, isObject } from '../../internal/json.js';
import { textOf } from '../../internal/values.js';
import { nearest } from '../../validate/nearest.js';

/** Names and indices that lead to a value. */
export type Keys = readonly (string | number)[];

/** A document of the OpenAPI Overlay Specification, 1.0 or 1.1: changes to a contract that stay outside of it. */
export interface Overlay {
  /** Name of its file, for messages. */
  source: string;
  title: string;
  actions: OverlayAction[];
}

/** One change. */
export type OverlayAction = {
  /** Where it is in the file, such as `mine.yaml:12`; with names and indices, where these lead to in the action. */
  atOf: (keys?: Keys) => string;
  /** JSONPath (RFC 9535) of the nodes that it changes. */
  target: string;
} & ({ kind: 'update'; value: unknown } | { kind: 'copy'; from: string } | { kind: 'remove' });

/** Levels of arrays and objects in an overlay; the contract itself has fewer than 30. */
const MAX_DEPTH = 200;

/**
 * Checks the parsed text of an overlay: the only place that reads one.
 *
 * @param source Name of its file, for messages.
 * @param lineOf The line of what names and indices lead to, counted from 1; undefined if it is not known.
 * @throws UnigenError that names the file, the line and the rule.
 */
export function readOverlay(
  value: unknown,
  source: string,
  lineOf: (keys: Keys) => number | undefined = () => undefined,
): Overlay {
  const fail = (message: string, keys?: Keys): never => {
    const line = keys && lineOf(keys);
    throw new UnigenError(`${source}${line === undefined ? '' : `:${line}`}: ${message}`);
  };
  if (!isObject(value) || value.overlay === undefined) {
    return fail('not an overlay: it must be an object with `overlay: 1.1.0`, `info` and `actions`');
  }
  if (isDeeperThan(value, MAX_DEPTH)) fail(`more than ${MAX_DEPTH} levels deep`);
  const unsafe = unsafeKey(value);
  if (unsafe !== undefined) fail(`\`${unsafe.at(-1)}\` is not allowed as a name of a property`, unsafe);
  for (const [key, message] of unknownKeys(value, OVERLAY_KEYS, 'an overlay')) fail(message, [key]);
  const { overlay, info, actions } = value;
  if (typeof overlay !== 'string' || !/^1\.[01]\.\d+$/.test(overlay)) {
    fail('`overlay` must be the version of the specification, 1.0.0 or 1.1.0, as a string', ['overlay']);
  }
  if (!isObject(info) || textOf(info.title) === undefined || textOf(info.version) === undefined) {
    return fail('`info` must have a `title` and a `version`, both strings', ['info']);
  }
  if (!Array.isArray(actions) || actions.length === 0)
    return fail('`actions` must be an array with at least one action', ['actions']);
  return {
    source,
    title: info.title as string,
    actions: actions.map((action: unknown, index) => {
      const atOf = (keys: Keys = []) => {
        const line = lineOf(['actions', index, ...keys]);
        return line === undefined ? `${source}: action ${index + 1}` : `${source}:${line}`;
      };
      return readAction(action, atOf, (message, keys) => {
        throw new UnigenError(`${atOf(keys)}: ${message}`);
      });
    }),
  };
}

const OVERLAY_KEYS = ['overlay', 'info', 'extends', 'actions'];
const ACTION_KEYS = ['target', 'description', 'update', 'copy', 'remove'];

function readAction(
  action: unknown,
  atOf: OverlayAction['atOf'],
  fail: (message: string, keys?: Keys) => never,
): OverlayAction {
  if (!isObject(action)) return fail('an action must be an object');
  for (const [key, message] of unknownKeys(action, ACTION_KEYS, 'an action')) fail(message, [key]);
  const { target, update, copy, remove } = action;
  if (target === undefined) return fail('an action needs a `target`, which is a JSONPath');
  if (typeof target !== 'string' || target === '')
    return fail('`target` must be a JSONPath, such as `$.components.schemas`', ['target']);
  if (remove !== undefined && typeof remove !== 'boolean') fail('`remove` must be true or false', ['remove']);
  if (remove === true) return { atOf, target, kind: 'remove' };
  if (update !== undefined && copy !== undefined) fail('an action has `update` or `copy`, not both', ['copy']);
  if (update !== undefined) return { atOf, target, kind: 'update', value: update };
  if (typeof copy === 'string' && copy !== '') return { atOf, target, kind: 'copy', from: copy };
  if (copy === undefined) return fail('an action needs `update`, `copy` or `remove: true`');
  return fail('`copy` must be a JSONPath', ['copy']);
}

/** Keys that the specification does not have, each with what to say of it; `x-` keys are allowed everywhere. */
function unknownKeys(value: object, known: string[], what: string): [key: string, message: string][] {
  const unknown = Object.keys(value).filter((key) => !known.includes(key) && !key.startsWith('x-'));
  return unknown.map((key) => [key, `\`${key}\` is not a key of ${what}${didYouMean(nearest(key, known))}`]);
}

/** Where a name is that would change the prototype of an object it is merged into. */
function unsafeKey(value: object): Keys | undefined {
  const rest: [Keys, object][] = [[[], value]];
  for (let item = rest.pop(); item !== undefined; item = rest.pop()) {
    const [keys, parent] = item;
    if (Object.hasOwn(parent, '__proto__')) return [...keys, '__proto__'];
    for (const [key, inner] of Object.entries(parent) as [string, unknown][])
      if (typeof inner === 'object' && inner !== null)
        rest.push([[...keys, Array.isArray(parent) ? Number(key) : key], inner]);
  }
  return undefined;
}
