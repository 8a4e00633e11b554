import { JSONPathError, query } from 'json-p3';
import { UnigenError } from '../../errors/errors.js';
import { didYouMean, listWords } from '../../internal/list-words.js';
import { isObject, type JsonObject } from '../../internal/json.js';
import type { Keys, Overlay, OverlayAction } from './overlay.js';
import { nearestTargets } from './nearest-targets.js';

/** A document with the changes of an overlay. */
export interface OverlaidDocument<T> {
  document: T;
  /** What was changed, in order. */
  changes: OverlayChange[];
}

/** A value that an action wrote or removed. */
export interface OverlayChange {
  /** The file of the overlay. */
  file: string;
  /** The names and indices that lead to the value. */
  path: Keys;
  /**
   * Names and indices that lead to the value inside the action; only to a part of the action if the value was copied or
   * removed.
   */
  from: Keys;
  /** The place in the overlay to which names and indices lead inside the action, such as `mine.yaml:12`. */
  atOf: OverlayAction['atOf'];
}

type Json = Parameters<typeof query>[1];
type Location = (string | number)[];
interface Node {
  value: unknown;
  location: Location;
}

/** Called with what has no effect: a target that selects nothing, or a value that exists already. */
export type Warn = (message: string) => void;

/**
 * Applies the actions of an overlay in their order. The document itself is not changed.
 *
 * Arrays are concatenated, as the specification says, except for primitive values that exist already: `enum`,
 * `required` and `tags` are sets.
 *
 * @param warn Called before an error that the warning may explain.
 * @throws UnigenError that names the action and the rule if an action can't be applied.
 */
export function applyOverlay<T extends object>(
  document: T,
  overlay: Overlay,
  warn: Warn = () => undefined,
): OverlaidDocument<T> {
  const root = structuredClone(document) as JsonObject;
  const changes: OverlayChange[] = [];
  for (const action of overlay.actions) new Application(root, overlay.source, action, warn, changes).run();
  return { document: root as T, changes };
}

/** One action being applied. */
class Application {
  constructor(
    readonly root: JsonObject,
    readonly file: string,
    readonly action: OverlayAction,
    readonly warn: Warn,
    readonly changes: OverlayChange[],
  ) {}

  run(): void {
    const { root, action } = this;
    const { target } = action;
    const nodes = select(root, target, this.#at('target'));
    if (nodes.length === 0)
      this.#warn(
        `\`${target}\` selects nothing in the contract; the action has no effect${didYouMean(nearestTargets(root, target))}`,
        ['target'],
      );
    else if (action.kind === 'remove') this.#remove(nodes);
    else {
      const kinds = new Set(nodes.map(({ value }) => kindOf(value)));
      if (kinds.size > 1)
        this.#fail(`\`${target}\` selects ${[...kinds].join(' and ')}; an update takes one of them`, ['target']);
      const value = action.kind === 'update' ? action.value : this.#copied(action.from);
      for (const node of nodes) this.#update(node, structuredClone(value), [action.kind]);
    }
  }

  #copied(from: string): unknown {
    const nodes = select(this.root, from, this.#at('copy'));
    if (nodes.length !== 1) this.#fail(`\`copy\` must select one node; \`${from}\` selects ${nodes.length}`, ['copy']);
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
      // An action may select a node and also nodes inside it.
      if (Array.isArray(parent)) parent.splice(key as number, 1);
      else if (isObject(parent)) Reflect.deleteProperty(parent, key);
      this.#noted(location, []);
    }
  }

  #update({ value: current, location }: Node, value: unknown, from: Keys): void {
    const { target } = this.action;
    if (Array.isArray(current)) this.#append(current, value, target, location, from);
    else if (isObject(current)) {
      if (!isObject(value)) return this.#fail(`\`${target}\` is an object, so the update must be one too`, from);
      this.#merge(current, value, target, location, from);
    } else {
      if (typeof value === 'object' && value !== null)
        return this.#fail(`\`${target}\` is ${kindOf(current)}, which ${kindOf(value)} can't replace`, from);
      const parent = nodeAt(this.root, location.slice(0, -1)) as Record<string | number, unknown>;
      parent[location.at(-1)!] = value;
      this.#changed(location, value, from);
    }
  }

  #merge(target: JsonObject, update: JsonObject, path: string, location: Location, from: Keys): void {
    for (const [name, value] of Object.entries(update)) {
      const current = target[name];
      const inner = `${path}.${name}`;
      const at = [...location, name];
      const own = [...from, name];
      if (Object.hasOwn(target, name) && kindOf(current) !== kindOf(value))
        this.#fail(`\`${inner}\` is ${kindOf(current)}, not ${kindOf(value)}`, own);
      if (Array.isArray(current)) this.#append(current, value, inner, at, own);
      else if (isObject(current)) this.#merge(current, value as JsonObject, inner, at, own);
      else {
        target[name] = value;
        this.#changed(at, value, own);
      }
    }
  }

  /** @param value The items, or one of them. */
  #append(target: unknown[], value: unknown, path: string, location: Location, from: Keys): void {
    const items = Array.isArray(value)
      ? value.map((item, index) => [item, [...from, index]] as const)
      : [[value, from] as const];
    const present: [item: unknown, from: Keys][] = [];
    for (const [item, own] of items) {
      if (typeof item !== 'object' && target.includes(item)) present.push([item, own]);
      else this.#changed([...location, target.push(item) - 1], item, own);
    }
    if (present.length === 0) return;
    const values = listWords(
      present.map(([item]) => JSON.stringify(item)),
      'and',
    );
    // Repeated values may be meant to replace the array.
    this.#warn(
      `\`${path}\` has ${values} already; an update appends to an array: to replace it, remove it by an action before`,
      present[0]![1],
    );
  }

  /** Notes every value that was written. */
  #changed(path: Location, value: unknown, from: Keys): void {
    const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    if (parts.length === 0) this.#noted(path, from);
    for (const [name, part] of parts) {
      const key = Array.isArray(value) ? Number(name) : name;
      this.#changed([...path, key], part, [...from, key]);
    }
  }

  #noted(path: Location, from: Keys): void {
    this.changes.push({ file: this.file, path, from, atOf: this.action.atOf });
  }

  #at(...keys: Keys): string {
    return this.action.atOf(keys);
  }

  #warn(message: string, from: Keys): void {
    this.warn(`${this.#at(...from)}: ${message}`);
  }

  #fail(message: string, from: Keys = []): never {
    throw new UnigenError(`${this.#at(...from)}: ${message}`);
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
