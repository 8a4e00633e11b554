import { componentName, resolveObject } from '../contract/document/refs.js';
import { METHODS, type Document, type Response, type Schema } from '../contract/document/types.js';
import { valuesOf } from '../contract/document/values.js';
import { mapValues } from '../contract/document/walk.js';
import { escapeToken } from '../internal/json-pointer.js';
import type { ResponseSchema, ResponseTable } from '../validate/response-schema.js';
import { constant, moduleText } from './source.js';

/** Keywords that a response schema takes over as they are. */
const COPIED = ['type', 'minimum', 'maximum', 'format', 'required'] as const;

/** Keywords that are compiled to something else. */
const COMPILED = ['$ref', 'const', 'enum', 'properties', 'additionalProperties', 'items', 'oneOf', 'discriminator'];

/** Keywords that say nothing that a program could check. */
const ANNOTATIONS = ['title', 'description', 'examples', 'default', 'deprecated'];

const KNOWN: string[] = [...COPIED, ...COMPILED, ...ANNOTATIONS];

/** The schemas of all responses, for the check of what an API sends. */
export function responsesModule(document: Document): string {
  const compiler = new ResponseCompiler(document);
  const responses = compiler.table();
  return moduleText(
    `import type { ResponseSchema, ResponseTable } from '../src/validate/response-schema.js';`,
    constant('responseSchemas', Object.fromEntries(compiler.schemas), {
      doc: 'The schemas of responses by name.',
      type: 'Record<string, ResponseSchema>',
    }),
    constant('responses', responses, {
      doc: 'The documented responses of each operation.',
      type: 'ResponseTable',
    }),
  );
}

class ResponseCompiler {
  readonly schemas = new Map<string, ResponseSchema>();

  constructor(readonly document: Document) {}

  table(): ResponseTable {
    const table: ResponseTable = {};
    for (const [path, item] of Object.entries(this.document.paths)) {
      for (const method of METHODS) {
        const { operationId, responses = {} } = item[method] ?? {};
        if (operationId === undefined) continue;
        table[operationId] = mapValues(responses, (response, status) =>
          this.#response(
            response,
            `${operationId} ${status}`,
            `#/paths/${escapeToken(path)}/${method}/responses/${status}`,
          ),
        );
      }
    }
    return table;
  }

  /** The name of the schema of a response. */
  #response(response: Response, name: string, place: string): string {
    const { $ref } = response;
    const target = $ref === undefined ? response : this.document.components.responses?.[$ref.split('/').at(-1)!];
    const schema = target?.content?.['application/json']?.schema as Schema | undefined;
    if (!schema) throw new Error(`${name} has no schema`);
    if (schema.$ref !== undefined) return this.#component(schema.$ref);
    this.schemas.set(name, { ...this.#compiled(schema), at: `${$ref ?? place}/content/application~1json/schema` });
    return name;
  }

  #component(ref: string): string {
    const name = componentName(ref);
    if (!this.schemas.has(name)) {
      // Its place, so that a schema may contain itself.
      this.schemas.set(name, {});
      this.schemas.set(name, this.#compiled(resolveObject(this.document, { $ref: ref })));
    }
    return name;
  }

  #compiled(schema: Schema): ResponseSchema {
    const unknown = Object.keys(schema).find((key) => !key.startsWith('x-') && !KNOWN.includes(key));
    if (unknown !== undefined) throw new Error(`The check of responses does not know \`${unknown}\``);
    if (schema.$ref !== undefined) return { $ref: this.#component(schema.$ref) };
    const { properties, additionalProperties: additional, items, oneOf } = schema;
    const copied = COPIED.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]] as const);
    const compiled: ResponseSchema = Object.fromEntries(copied);
    const values = valuesOf(schema);
    if (values) compiled.enum = values;
    if (properties) compiled.properties = mapValues(properties, (part) => this.#compiled(asObject(part)));
    if (typeof additional === 'object') compiled.additional = this.#compiled(additional);
    else if (additional) compiled.additional = true;
    if (typeof items === 'object' && Object.keys(items).length > 0) compiled.items = this.#compiled(items);
    if (oneOf) {
      compiled.by = this.#selector(schema, oneOf);
      compiled.type = 'object';
      compiled.oneOf = oneOf.map((part) => this.#compiled(part));
    }
    return compiled;
  }

  /** The property that distinguishes alternatives: each has its own values of it. */
  #selector({ discriminator }: Schema, oneOf: Schema[]): string {
    if (discriminator) return discriminator.propertyName;
    const [first = {}, ...others] = oneOf.map(({ properties = {} }) => properties);
    const names = Object.keys(first).filter((name) =>
      [first, ...others].every((properties) => valuesOf(asObject(properties[name] ?? {}))),
    );
    if (names.length !== 1) throw new Error('No single property distinguishes the alternatives of a response');
    return names[0]!;
  }
}

function asObject(schema: Schema | boolean): Schema {
  return typeof schema === 'object' ? schema : {};
}
