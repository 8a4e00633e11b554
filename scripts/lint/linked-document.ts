import type { Document } from '../../src/contract/document/types.js';
import type { Path } from '../../src/generate/checks/problem.js';
import { isObject } from '../../src/internal/json.js';
import type { Location, VisitorContext } from './visitor-context.js';

/**
 * A contract of several files as one document, as the bundler makes it, that knows where each of its objects is: every
 * schema that is referred to becomes a component, and anything else takes the place of its reference.
 */
export class LinkedDocument {
  readonly document: Document;
  readonly #places = new Map<object, Location>();
  readonly #schemas: Record<string, unknown> = {};
  readonly #resolve: VisitorContext['resolve'];

  /** @param schemaRefs The references to schemas, by their absolute pointers. */
  constructor(
    root: object,
    location: Location,
    readonly schemaRefs: ReadonlySet<string>,
    resolve: VisitorContext['resolve'],
  ) {
    this.#resolve = resolve;
    const linked = this.#copy(root, location) as { components?: { schemas?: object } };
    const schemas = { ...linked.components?.schemas, ...this.#schemas };
    this.document = Object.assign(linked, { components: { ...linked.components, schemas } }) as Document;
  }

  /** Where a part of the document is: of the innermost object that is there. */
  locationOf(path: Path): Location {
    let node: unknown = this.document;
    let location = this.#places.get(this.document)!;
    let rest: (string | number)[] = [];
    for (const key of path) {
      node = (node as Record<string | number, unknown> | undefined)?.[key];
      const place = typeof node === 'object' && node !== null ? this.#places.get(node) : undefined;
      if (place) [location, rest] = [place, []];
      else if (node !== undefined) rest.push(key);
    }
    return rest.length === 0 ? location : location.child(rest);
  }

  #copy(node: unknown, location: Location): unknown {
    if (Array.isArray(node)) {
      const copy = node.map((item, index) => this.#copy(item, location.child([index])));
      this.#places.set(copy, location);
      return copy;
    }
    if (!isObject(node)) return node;
    if (typeof node.$ref === 'string') return this.#linked({ ...node, $ref: node.$ref }, location);
    const copy: Record<string, unknown> = {};
    this.#places.set(copy, location);
    for (const [key, value] of Object.entries(node))
      copy[key] = key === 'mapping' ? this.#mapping(value, location) : this.#copy(value, location.child([key]));
    return copy;
  }

  #linked(reference: { $ref: string }, location: Location): unknown {
    const { node, location: place } = this.#resolve(reference, location.source.absoluteRef);
    if (node === undefined || !place) return { ...reference };
    if (!this.schemaRefs.has(location.absolutePointer)) return this.#copy(node, place);
    const copy = { ...reference, $ref: this.#component(node, place) };
    this.#places.set(copy, location);
    return copy;
  }

  /** The reference to a component, which is the name at the end of its pointer. */
  #component(node: unknown, place: Location): string {
    const name = place.absolutePointer.slice(place.absolutePointer.lastIndexOf('/') + 1);
    if (!Object.hasOwn(this.#schemas, name)) {
      // A schema may refer to itself.
      this.#schemas[name] = undefined;
      this.#schemas[name] = this.#copy(node, place);
    }
    return `#/components/schemas/${name}`;
  }

  #mapping(mapping: unknown, location: Location): unknown {
    if (!isObject(mapping)) return mapping;
    const linked = Object.entries(mapping).map(([key, ref]) => {
      if (typeof ref !== 'string') return [key, ref] as const;
      const { node, location: place } = this.#resolve({ $ref: ref }, location.source.absoluteRef);
      return [key, node === undefined || !place ? ref : this.#component(node, place)] as const;
    });
    return Object.fromEntries(linked);
  }
}
