import { SCHEMA_LISTS, SCHEMA_MAPS, SCHEMA_SINGLES } from '../../contract/document/subschemas.js';
import { METHODS, type Document } from '../../contract/document/types.js';
import { isObject, type JsonObject } from '../../internal/json.js';
import type { Path } from './problem.js';

/** What an object of a document is: the places that spec/extensions.md distinguishes. */
export type PartKind = 'root' | 'info' | 'tag' | 'operation' | 'union' | 'branch' | 'schema' | 'other';

/** @param path Where the part is; it changes after the visit. */
type Visit = (part: JsonObject, kind: PartKind, path: Path) => void;

/** Maps by names, in which no name is a keyword. */
const NAMED = ['paths', 'webhooks', 'content', 'headers', 'responses', 'callbacks', 'examples', 'links', 'encoding'];
NAMED.push('parameters', 'requestBodies', 'securitySchemes', 'pathItems', 'variables', 'scopes', 'mapping');

/** Keywords whose value is data. */
const DATA = ['example', 'value', 'default', 'enum', 'const', 'security'];

/** Visits every object of a document that may have keywords, from the outside in. What is malformed is passed over. */
export function visitDocument(document: Document, visit: Visit): void {
  new Visitor(visit, []).part(document, 'root');
}

/** Visits a schema and the schemas in it. */
export function visitSchema(schema: unknown, path: Path, visit: Visit): void {
  new Visitor(visit, [...path]).schema(schema);
}

class Visitor {
  constructor(
    readonly visit: Visit,
    /** Where it is: one array for all, since documents have many parts. */
    readonly path: (string | number)[],
  ) {}

  part(part: unknown, kind: PartKind): void {
    if (!isObject(part)) return;
    this.visit(part, kind, this.path);
    for (const [key, value] of Object.entries(part)) {
      if (key.startsWith('x-') || DATA.includes(key)) continue;
      const isComponents = key === 'schemas' && this.path.at(-1) === 'components';
      this.path.push(key);
      if (key === 'schema') this.schema(value);
      else if (Array.isArray(value)) {
        const inner = kind === 'root' && key === 'tags' ? 'tag' : 'other';
        this.#each(value.entries(), (item) => this.part(item, inner));
      } else if (isComponents) this.#each(entriesOf(value), (schema) => this.schema(schema));
      else if (NAMED.includes(key)) this.#each(entriesOf(value), (item) => this.part(item, 'other'));
      else this.part(value, kindOf(key, kind));
      this.path.pop();
    }
  }

  schema(schema: unknown): void {
    if (!isObject(schema)) return;
    this.visit(schema, schemaKind(schema), this.path);
    for (const [key, value] of Object.entries(schema)) {
      if (typeof value !== 'object') continue;
      this.path.push(key);
      if (SCHEMA_MAPS.includes(key)) this.#each(entriesOf(value), (one) => this.schema(one));
      else if (SCHEMA_LISTS.includes(key) && Array.isArray(value))
        this.#each(value.entries(), (one) => this.schema(one));
      else if (SCHEMA_SINGLES.includes(key)) this.schema(value);
      this.path.pop();
    }
  }

  #each(entries: Iterable<[string | number, unknown]>, visit: (value: unknown) => void): void {
    for (const [key, value] of entries) {
      this.path.push(key);
      visit(value);
      this.path.pop();
    }
  }
}

function kindOf(key: string, parent: PartKind): PartKind {
  if (parent === 'root' && key === 'info') return 'info';
  return (METHODS as readonly string[]).includes(key) ? 'operation' : 'other';
}

function schemaKind({ discriminator, properties, 'x-kind': kind }: JsonObject): PartKind {
  if (isObject(discriminator) && discriminator.propertyName === 'model') return 'union';
  const model = isObject(properties) ? properties.model : undefined;
  return isObject(model) && (typeof model.const === 'string' || kind !== undefined) ? 'branch' : 'schema';
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}
