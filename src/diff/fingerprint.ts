import type { Document, Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { valueAtPointer } from '../internal/json-pointer.js';

/** Keywords for people, and what repeats other parts of the document. */
const ANNOTATIONS = new Set([
  'title',
  'summary',
  'description',
  'examples',
  'example',
  'externalDocs',
  'x-examples',
  'x-assumed',
  'x-displayName',
  'discriminator',
]);

/** Arrays whose order does not matter. */
const SETS = new Set(['type', 'enum', 'required', 'oneOf', 'anyOf', 'allOf', 'security', 'x-tags']);

/** Maps of names to schemas or other parts, so that no name in them is a keyword. */
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependentRequired', '$defs', 'headers']);

/** Keywords whose value is data, in which nothing is a keyword. */
const DATA = new Set(['const', 'enum', 'default']);

/**
 * Numbers of the contents of schemas, so that two of them, of one document or of two, can be compared at once. What is
 * only for people, the order of such arrays and the names of components make no difference.
 */
export class Fingerprints {
  readonly #numbers = new Map<string, number>();
  readonly #known = new WeakMap<Document, Map<object, number>>();

  /** @param within The objects around the value, which a recursive schema gets back to. */
  of(document: Document, value: unknown, within: object[] = []): number {
    if (typeof value !== 'object' || value === null)
      return this.#number(value === undefined ? 'nothing' : JSON.stringify(value));
    const known = this.#known.get(document) ?? new Map<object, number>();
    this.#known.set(document, known);
    const found = known.get(value);
    if (found !== undefined) return found;
    // A recursive schema has no finite content: where it recurs, its text stands for it.
    if (within.includes(value)) return this.#number(`recursion ${JSON.stringify(value)}`);
    const number = this.#ofObject(document, value, [...within, value]);
    known.set(value, number);
    return number;
  }

  #ofObject(document: Document, value: object, within: object[]): number {
    if (Array.isArray(value)) return this.#number(`[${value.map((item) => this.of(document, item, within)).join()}]`);
    const { $ref, ...own } = value as { $ref?: unknown } & Record<string, unknown>;
    const parts = Object.entries(own)
      .filter(([key]) => !ANNOTATIONS.has(key))
      .map(([key, part]) => `${JSON.stringify(key)}:${this.#keyword(document, key, part, within)}`);
    if (typeof $ref === 'string') {
      const target = this.of(document, targetOf(document, $ref), within);
      if (parts.length === 0) return target;
      parts.push(`$ref:${target}`);
    }
    return this.#number(`{${parts.sort().join()}}`);
  }

  #keyword(document: Document, key: string, part: unknown, within: object[]): string {
    if (DATA.has(key) && !Array.isArray(part)) return JSON.stringify(part);
    if (SETS.has(key)) {
      const items = Array.isArray(part) ? (part as unknown[]) : [part];
      const of = (item: unknown) => (DATA.has(key) ? JSON.stringify(item) : this.of(document, item, within));
      return `{${[...new Set(items.map(of))].sort().join()}}`;
    }
    if (MAPS.has(key) && typeof part === 'object' && part !== null) {
      const named = Object.entries(part).map(([name, item]) => {
        const parts = Array.isArray(item)
          ? [...(item as unknown[])].map((one) => JSON.stringify(one)).sort()
          : undefined;
        return `${JSON.stringify(name)}:${parts ? parts.join() : this.of(document, item, within)}`;
      });
      return `{${named.sort().join()}}`;
    }
    return String(this.of(document, part, within));
  }

  #number(content: string): number {
    const number = this.#numbers.get(content) ?? this.#numbers.size;
    this.#numbers.set(content, number);
    return number;
  }
}

/** What an internal reference points at; undefined if there is nothing. */
export function targetOf(document: Document, ref: string): unknown {
  return ref.startsWith('#/') ? valueAtPointer(document, ref) : undefined;
}

/** A part of a document with references followed; they exist, since that is checked when a document is read. */
export function followed<T>(document: Document, part: T | { $ref?: string }): T {
  let current: unknown = part;
  while (typeof current === 'object' && current !== null && typeof (current as { $ref?: unknown }).$ref === 'string') {
    const { $ref, ...own } = current as { $ref: string };
    const target = targetOf(document, $ref);
    current = Object.keys(own).length > 0 && typeof target === 'object' ? { ...target, ...own } : target;
  }
  return current as T;
}

/** A schema with references followed; `not: {}` stands for one that refuses everything. */
export function followedSchema(document: Document, schema: SchemaOrBoolean): Schema {
  const target = followed(document, schema);
  return typeof target === 'boolean' ? (target ? {} : { not: {} }) : target;
}
