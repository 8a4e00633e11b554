import { UnigenError } from '../../errors/errors.js';
import { isDeeperThan, isObject, textOf } from '../../internal/json.js';

/** A document of the OpenAPI Overlay Specification, 1.0 or 1.1: changes to a contract that stay outside of it. */
export interface Overlay {
  /** Name of its file, for messages. */
  source: string;
  title: string;
  actions: OverlayAction[];
}

/** One change. */
export type OverlayAction = {
  /** Where it is in the file, such as `mine.yaml:12`. */
  at: string;
  /** JSONPath (RFC 9535) of the nodes that it changes. */
  target: string;
} & ({ kind: 'update'; value: unknown } | { kind: 'copy'; from: string } | { kind: 'remove' });

/** Levels of arrays and objects in an overlay; the contract itself has fewer than 30. */
const MAX_DEPTH = 200;

/**
 * Checks the parsed text of an overlay: the only place that reads one.
 *
 * @param source Name of its file, for messages.
 * @param lineOf The line of an action, counted from 1; undefined if it is not known.
 * @throws UnigenError that names the file, the line and the rule.
 */
export function readOverlay(
  value: unknown,
  source: string,
  lineOf: (action: number) => number | undefined = () => undefined,
): Overlay {
  const fail = (message: string, at = source): never => {
    throw new UnigenError(`${at}: ${message}`);
  };
  if (!isObject(value) || value.overlay === undefined) {
    return fail('not an overlay: it must be an object with `overlay: 1.1.0`, `info` and `actions`');
  }
  if (isDeeperThan(value, MAX_DEPTH)) fail(`more than ${MAX_DEPTH} levels deep`);
  const unsafe = unsafeKey(value);
  if (unsafe !== undefined) fail(`\`${unsafe}\` is not allowed as a name of a property`);
  const { overlay, info, actions } = value;
  if (typeof overlay !== 'string' || !/^1\.[01]\.\d+$/.test(overlay)) {
    fail('`overlay` must be the version of the specification, 1.0.0 or 1.1.0, as a string');
  }
  if (!isObject(info) || textOf(info.title) === undefined || textOf(info.version) === undefined) {
    return fail('`info` must have a `title` and a `version`, both strings');
  }
  if (!Array.isArray(actions) || actions.length === 0)
    return fail('`actions` must be an array with at least one action');
  return {
    source,
    title: info.title as string,
    actions: actions.map((action: unknown, index) => {
      const line = lineOf(index);
      const at = line === undefined ? `${source}: action ${index + 1}` : `${source}:${line}`;
      return readAction(action, at, (message) => fail(message, at));
    }),
  };
}

function readAction(action: unknown, at: string, fail: (message: string) => never): OverlayAction {
  if (!isObject(action)) return fail('an action must be an object');
  const { target, update, copy, remove } = action;
  if (typeof target !== 'string' || target === '')
    return fail('`target` must be a JSONPath, such as `$.components.schemas`');
  if (remove !== undefined && typeof remove !== 'boolean') fail('`remove` must be true or false');
  if (remove === true) return { at, target, kind: 'remove' };
  if (update !== undefined && copy !== undefined) fail('an action has `update` or `copy`, not both');
  if (update !== undefined) return { at, target, kind: 'update', value: update };
  if (typeof copy === 'string' && copy !== '') return { at, target, kind: 'copy', from: copy };
  return fail(copy === undefined ? 'an action needs `update`, `copy` or `remove: true`' : '`copy` must be a JSONPath');
}

/** A name that would change the prototype of an object it is merged into. */
function unsafeKey(value: unknown): string | undefined {
  const rest: unknown[] = [value];
  for (let item = rest.pop(); item !== undefined; item = rest.pop()) {
    if (typeof item !== 'object' || item === null) continue;
    if (Object.hasOwn(item, '__proto__')) return '__proto__';
    rest.push(...(Object.values(item) as unknown[]).filter((inner) => typeof inner === 'object' && inner !== null));
  }
  return undefined;
}
