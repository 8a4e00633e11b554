import { JSONPathError, query } from 'json-p3';
import { UnigenError } from '../../errors/errors.js';
import { isObject, type JsonObject } from '../../internal/json.js';
import type { Overlay, OverlayAction } from './overlay.js';

/** A document with the changes of an overlay. */
export interface OverlaidDocument<T> {
  document: T;
  /** What has no effect: a target that selects nothing, or a value that is there already. */
  warnings: string[];
  /** What was changed, in order. */
  changes: OverlayChange[];
}

/** A value that an action wrote or removed. */
export interface OverlayChange {
  /** The file of the overlay. */
  file: string;
  /** The action, such as `mine.yaml:12`. */
  at: string;
  /** The names and indices that lead to the value. */
  path: readonly (string | number)[];
}

type Json = Parameters<typeof query>[1];
type Location = (string | number)[];
interface Node {
  value: unknown;
  location: Location;
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
  const changes: OverlayChange[] = [];
  for (const action of overlay.actions) new Application(root, overlay.source, action, warnings, changes).run();
  return { document: root as T, warnings, changes };
}

/** One action being applied. */
class Application {
  constructor(
    readonly root: JsonObject,
    readonly file: string,
    readonly action: OverlayAction,
    readonly warnings: string[],
    readonly changes: OverlayChange[],
  ) {}

  run(): void {
    const { root, action } = this;
    const { target, at } = action;
    const nodes = select(root, target, at);
    if (nodes.length === 0) this.#warn(`\`${target}\` selects nothing in the contract; the action has no effect`);
    else if (action.kind === 'remove') this.#remove(nodes);
    else {
      const kinds = new Set(nodes.map(({ value }) => kindOf(value)));
      if (kinds.size > 1) this.#fail(`\`${target}\` selects ${[...kinds].join(' and ')}; an update takes one of them`);
      const value = action.kind === 'update' ? action.value : this.#copied(action.from);
      for (const node of nodes) this.#update(node, structuredClone(value));
    }
  }

  #copied(from: string): unknown {
    const nodes = select(this.root, from, this.action.at);
    if (nodes.length !== 1) this.#fail(`\`copy\` must select one node; \`${from}\` selects ${nodes.length}`);
    return nodes[0]!.value;
  }

  /** Removes the deepest nodes and the last items of an array first, so that the locations of the others stay valid. */
  #remove(nodes: Node[]): void {
    const last = ({ location }: Node) => Number(location.at(-1));
    const inOrder = [...nodes].sort(
      (one, other) => other.location.length - one.location.length || last(other) - last(one) || 0,
    );
    for (const { location } of inOrder) {
      const key = location.at(-1);
      if (key === undefined) return this.#fail('the document itself can not be removed');
      const parent = nodeAt(this.root, location.slice(0, -1));
      // An action may select a node and what is in it.
      if (Array.isArray(parent)) parent.splice(key as number, 1);
      else if (isObject(parent)) Reflect.deleteProperty(parent, key);
      this.#noted(location);
    }
  }

  #update({ value: current, location }: Node, value: unknown): void {
    const { target } = this.action;
    if (Array.isArray(current)) this.#append(current, Array.isArray(value) ? value : [value], target, location);
    else if (isObject(current)) {
      if (!isObject(value)) return this.#fail(`\`${target}\` is an object, so the update must be one too`);
      this.#merge(current, value, target, location);
    } else {
      if (typeof value === 'object' && value !== null)
        return this.#fail(`\`${target}\` is ${kindOf(current)}, which ${kindOf(value)} can't replace`);
      const parent = nodeAt(this.root, location.slice(0, -1)) as Record<string | number, unknown>;
      parent[location.at(-1)!] = value;
      this.#changed(location, value);
    }
  }

  #merge(target: JsonObject, update: JsonObject, path: string, location: Location): void {
    for (const [name, value] of Object.entries(update)) {
      const current = target[name];
      const inner = `${path}.${name}`;
      const at = [...location, name];
      if (Object.hasOwn(target, name) && kindOf(current) !== kindOf(value))
        this.#fail(`\`${inner}\` is ${kindOf(current)}, not ${kindOf(value)}`);
      if (Array.isArray(current)) this.#append(current, value as unknown[], inner, at);
      else if (isObject(current)) this.#merge(current, value as JsonObject, inner, at);
      else {
        target[name] = value;
        this.#changed(at, value);
      }
    }
  }

  #append(target: unknown[], items: unknown[], path: string, location: Location): void {
    for (const item of items) {
      if (typeof item !== 'object' && target.includes(item))
        this.#warn(`\`${path}\` has ${JSON.stringify(item)} already`);
      else this.#changed([...location, target.push(item) - 1], item);
    }
  }

  /** Notes every value that was written. */
  #changed(path: Location, value: unknown): void {
    const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    if (parts.length === 0) this.#noted(path);
    for (const [key, part] of parts) this.#changed([...path, Array.isArray(value) ? Number(key) : key], part);
  }

  #noted(path: Location): void {
    this.changes.push({ file: this.file, at: this.action.at, path });
  }

  #warn(message: string): void {
    this.warnings.push(`${this.action.at}: ${message}`);
  }

  #fail(message: string): never {
    throw new UnigenError(`${this.action.at}: ${message}`);
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
