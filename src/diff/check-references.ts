import type { Document } from '../contract/document/types.js';
import { isObject } from '../internal/json.js';
import { InvalidPart } from './check-schema.js';
import { targetOf } from './fingerprint.js';
import { shown } from './words.js';

/** Keywords whose value is data: a `$ref` in it is not a reference. */
const DATA = ['example', 'examples', 'x-examples', 'default', 'const', 'enum', 'value'];
/** Keywords by which a schema applies another one to the same value. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not', 'dependentSchemas'];
/** Maps by names, in which no name is a keyword. */
const NAMED = ['properties', 'schemas', 'responses', 'headers', 'parameters', 'paths'];

/** Parts of all schemas once every reference is replaced by its target; beyond that, a small file takes forever. */
const MAX_EXPANDED = 2_000_000;

/**
 * @throws InvalidPart if a reference leads nowhere or out of the document, if a schema refers to itself without end, or
 *   if the references multiply.
 */
export function checkReferences(document: Document): void {
  const sizes = new Map<object, number>();
  const inProgress = new Set<object>();

  /** The number of parts of a value with references followed; a recursive schema counts once. */
  const sizeOf = (value: unknown, at: string, isNamed = false): number => {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (inProgress.has(value)) return 1;
    inProgress.add(value);
    let size = 1;
    for (const [key, part] of Object.entries(value)) {
      if (!isNamed && DATA.includes(key)) continue;
      if (!isNamed && key === '$ref' && typeof part === 'string') size += sizeOf(target(document, part, at), part);
      else size += sizeOf(part, at === '' ? key : `${at}.${key}`, !isNamed && NAMED.includes(key));
    }
    inProgress.delete(value);
    sizes.set(value, size);
    if (size > MAX_EXPANDED) throw new InvalidPart(at, 'refers to too many parts');
    return size;
  };
  sizeOf(document, '');
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    assertFinite(document, schema, `components.schemas.${name}`);
  }
}

function target(document: Document, ref: string, at: string): object {
  let current: unknown = { $ref: ref };
  for (let hops = 0; isObject(current) && typeof current.$ref === 'string'; hops++) {
    if (hops > 100) throw new InvalidPart(at, `refers to itself: ${shown(ref)}`);
    current = targetOf(document, current.$ref);
  }
  if (isObject(current)) return current;
  if (typeof current === 'boolean') return {};
  throw new InvalidPart(at, `refers to ${shown(ref)}, which does not exist`);
}

/** Whether a value can be checked against a schema in a finite number of steps. */
function assertFinite(
  document: Document,
  schema: unknown,
  at: string,
  within: unknown[] = [],
  done = new Set<unknown>(),
): void {
  if (!isObject(schema) || done.has(schema)) return;
  if (within.includes(schema)) throw new InvalidPart(at, 'refers to itself without end');
  const inner = [...within, schema];
  if (typeof schema.$ref === 'string') assertFinite(document, targetOf(document, schema.$ref), at, inner, done);
  for (const key of IN_PLACE) {
    const part = schema[key];
    const isGroup = Array.isArray(part) || key === 'dependentSchemas';
    for (const one of isGroup ? Object.values(part ?? {}) : [part]) assertFinite(document, one, at, inner, done);
  }
  done.add(schema);
}
