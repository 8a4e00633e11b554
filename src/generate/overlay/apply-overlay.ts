import { JSONPathError, query } from 'json-p3';
import { UnigenError } from '../../errors/errors.js';
import { isObject, type JsonObject } from '../../internal/json.js';
import type { Overlay, OverlayAction } from './overlay.js';

/** A document with the changes of an overlay. */
export interface OverlaidDocument<T> {
  document: T;
  /** What has no effect: a target that selects nothing, or a value that is there already. */
  warnings: string[];
}

type Json = Parameters<typeof query>[1];
interface Node {
  value: unknown;
  location: (string | number)[];
}

/**
 * Applies the actions of an overlay in their order. The document itself is not changed.
 *
 * Arrays are concatenated, as the specification says, but for primitive values that are there already: `enum`,
 * `required` and `tags` are sets.
 *
 * @throws UnigenError that names the action and the rule if an action can't be applied.
 */
export function applyOverlay<T extends object>(document: T, overlay: Overlay): OverlaidDocument<T> {
  const root = structuredClone(document) as JsonObject;
  const warnings: string[] = [];
  for (const action of overlay.actions) apply(root, action, (message) => warnings.push(`${action.at}: ${message}`));
  return { document: root as T, warnings };
}

function apply(root: JsonObject, action: OverlayAction, warn: (message: string) => void): void {
  const nodes = select(root, action.target, action.at);
  if (nodes.length === 0) {
    warn(`\`${action.target}\` selects nothing in the contract; the action has no effect`);
    return;
  }
  if (action.kind === 'remove') {
    remove(root, nodes, action);
    return;
  }
  const kinds = new Set(nodes.map(({ value }) => kindOf(value)));
  if (kinds.size > 1)
    fail(action, `\`${action.target}\` selects ${[...kinds].join(' and ')}; an update takes one of them`);
  const value = action.kind === 'update' ? action.value : copied(root, action);
  for (const node of nodes) updateNode(root, node, structuredClone(value), action, warn);
}

function copied(root: JsonObject, action: OverlayAction & { kind: 'copy' }): unknown {
  const nodes = select(root, action.from, action.at);
  if (nodes.length !== 1) fail(action, `\`copy\` must select one node; \`${action.from}\` selects ${nodes.length}`);
  return nodes[0]!.value;
}

/** Removes the deepest nodes and the last items of an array first, so that the locations of the others stay valid. */
function remove(root: JsonObject, nodes: Node[], action: OverlayAction): void {
  const last = ({ location }: Node) => Number(location.at(-1));
  const inOrder = [...nodes].sort(
    (one, other) => other.location.length - one.location.length || last(other) - last(one) || 0,
  );
  for (const { location } of inOrder) {
    const key = location.at(-1);
    if (key === undefined) return fail(action, 'the document itself can not be removed');
    const parent = nodeAt(root, location.slice(0, -1));
    // An action may select a node and what is in it.
    if (Array.isArray(parent)) parent.splice(key as number, 1);
    else if (isObject(parent)) delete parent[key];
  }
}

function updateNode(
  root: JsonObject,
  { value: current, location }: Node,
  value: unknown,
  action: OverlayAction,
  warn: (message: string) => void,
): void {
  if (Array.isArray(current)) append(current, Array.isArray(value) ? value : [value], action.target, warn);
  else if (isObject(current)) {
    if (!isObject(value)) return fail(action, `\`${action.target}\` is an object, so the update must be one too`);
    merge(current, value, action, action.target, warn);
  } else {
    if (typeof value === 'object' && value !== null) {
      return fail(action, `\`${action.target}\` is ${kindOf(current)}, which ${kindOf(value)} can't replace`);
    }
    const parent = nodeAt(root, location.slice(0, -1)) as Record<string | number, unknown>;
    parent[location.at(-1)!] = value;
  }
}

function merge(
  target: JsonObject,
  update: JsonObject,
  action: OverlayAction,
  path: string,
  warn: (message: string) => void,
): void {
  for (const [name, value] of Object.entries(update)) {
    const current = target[name];
    const inner = `${path}.${name}`;
    if (!Object.hasOwn(target, name)) target[name] = value;
    else if (kindOf(current) !== kindOf(value))
      fail(action, `\`${inner}\` is ${kindOf(current)}, not ${kindOf(value)}`);
    else if (Array.isArray(current)) append(current, value as unknown[], inner, warn);
    else if (isObject(current)) merge(current, value as JsonObject, action, inner, warn);
    else target[name] = value;
  }
}

function append(target: unknown[], items: unknown[], path: string, warn: (message: string) => void): void {
  for (const item of items) {
    if (typeof item !== 'object' && target.includes(item)) warn(`\`${path}\` has ${JSON.stringify(item)} already`);
    else target.push(item);
  }
}

/** The nodes that a path selects in the document as it is now. */
function select(root: JsonObject, path: string, at: string): Node[] {
  try {
    return [...query(path, root as Json)];
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    throw new UnigenError(`${at}: \`${path}\` is not a valid JSONPath (RFC 9535): ${error.message}`, { cause: error });
  }
}

function nodeAt(root: unknown, location: (string | number)[]): unknown {
  return location.reduce<unknown>((node, key) => (node as Record<string | number, unknown> | undefined)?.[key], root);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  return isObject(value) ? 'an object' : 'a primitive value';
}

function fail(action: OverlayAction, message: string): never {
  throw new UnigenError(`${action.at}: ${message}`);
}
