import { UNIONS, branches, inputSchema } from '../../contract/document/branches.js';
import { componentName, componentRef, resolve, resolveObject } from '../../contract/document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../../contract/document/types.js';
import { mapValues } from '../../contract/document/walk.js';
import { ruleSentences } from '../../contract/rules/sentences.js';
import { branchDescription, withRules } from './descriptions.js';
import { flatObject } from './flat-object.js';
import { mergedObjects } from './merged-objects.js';
import { portableName } from './names.js';
import { portableValue } from './values.js';

/** The component schemas of a portable document: those that are referred to, each in its portable form. */
export class PortableSchemas {
  readonly #document: Document;
  readonly #done = new Map<string, Record<string, Schema>>();
  readonly #unions: string[] = UNIONS.map(({ name }) => name);
  readonly #branches: Map<string, ReturnType<typeof branches>[number]>;
  /** The rules across the parameters of each input, by the name of its schema. */
  readonly #rules = new Map<string, string[]>();

  constructor(document: Document) {
    this.#document = document;
    const all = branches(document);
    this.#branches = new Map(all.map((branch) => [branch.name, branch]));
    for (const branch of all) {
      const declared = branch.schema.properties?.[branch.inputKey];
      if (typeof declared !== 'object' || declared.$ref === undefined) continue;
      this.#rules.set(componentName(declared.$ref), ruleSentences(document, inputSchema(document, branch)));
    }
  }

  /** A reference to a component, which is then part of the document. */
  reference(name: string): Schema {
    if (!this.#done.has(name)) {
      const parts: Record<string, Schema> = {};
      // Before its schema is read: it may refer to itself.
      this.#done.set(name, parts);
      const own = portableName(name);
      parts[own] = {};
      parts[own] = this.#component(name, this.#document.components.schemas[name]!, parts);
    }
    return { $ref: componentRef(portableName(name)) };
  }

  /** Every component that was referred to, in the order of the contract, each before what was inline in it. */
  all(): Record<string, Schema> {
    const names = Object.keys(this.#document.components.schemas);
    return Object.assign({}, ...names.map((name) => this.#done.get(name) ?? {})) as Record<string, Schema>;
  }

  /** A schema outside the components, which may refer to them but has no objects of its own. */
  inline(declared: SchemaOrBoolean): Schema {
    const parts: Record<string, Schema> = {};
    const schema = this.#value(declared, 'The schema', parts);
    if (Object.keys(parts).length > 0) throw new Error('An object with properties must be a component of the contract');
    return schema;
  }

  #component(name: string, declared: Schema, parts: Record<string, Schema>): Schema {
    if (this.#unions.includes(name)) return this.#union(declared);
    const merged = mergedObjects(this.#document, declared);
    const branch = this.#branches.get(name);
    const object = this.#object(merged ?? declared, portableName(name), parts);
    if (!branch) return { ...object, description: withRules(object.description, this.#rules.get(name)) };
    const [example] = Object.values(branch.schema['x-examples'] ?? {});
    return {
      ...object,
      description: branchDescription(this.#document, branch),
      ...(example && { example: example.value }),
      ...(branch.schema.deprecated && { deprecated: true }),
    };
  }

  #union({ description, oneOf = [], discriminator }: Schema): Schema {
    const names = oneOf.map(({ $ref = '' }) => componentName($ref));
    return {
      description,
      oneOf: names.map((name) => this.reference(name)),
      discriminator: {
        propertyName: discriminator!.propertyName,
        mapping: mapValues(discriminator!.mapping ?? {}, (ref) => componentRef(portableName(componentName(ref)))),
      },
    };
  }

  #object(declared: Schema, name: string, parts: Record<string, Schema>): Schema {
    const { properties = {}, required = [], additionalProperties, description } = flatObject(this.#document, declared);
    const names = Object.keys(properties);
    return {
      ...(description !== undefined && { description }),
      type: 'object',
      ...(required.length > 0 && { required }),
      ...(names.length > 0 && {
        properties: mapValues(properties, (property, key) => this.#value(property, name + pascalCase(key), parts)),
      }),
      ...(additionalProperties !== undefined && {
        additionalProperties:
          typeof additionalProperties === 'boolean'
            ? additionalProperties
            : this.#value(additionalProperties, `${name}Value`, parts),
      }),
    };
  }

  #value(declared: SchemaOrBoolean, name: string, parts: Record<string, Schema>): Schema {
    if (typeof declared === 'boolean') return {};
    if (declared.$ref !== undefined && isNamed(this.#document, declared)) {
      return this.reference(componentName(declared.$ref));
    }
    const { $ref: _ref, ...own } = declared;
    const schema = { ...(declared.$ref === undefined ? {} : resolveObject(this.#document, declared)), ...own };
    if (schema.type === 'object') {
      if (schema.properties === undefined || schema.additionalProperties === true)
        return openObject(schema, (inner) => this.#value(inner, `${name}Value`, parts));
      parts[name] = this.#object(schema, name, parts);
      return { $ref: componentRef(name) };
    }
    const value = portableValue(schema);
    return value.items === undefined ? value : { ...value, items: this.#value(value.items, `${name}Item`, parts) };
  }
}

/** Whether a reference stays one: to an object or a union. Users do not want a type for a named string or list. */
function isNamed(document: Document, schema: Schema): boolean {
  const target = resolve(document, schema);
  return typeof target === 'object' && (target.type === 'object' || target.oneOf !== undefined);
}

function openObject({ description, additionalProperties = true }: Schema, read: (schema: Schema) => Schema): Schema {
  return {
    ...(description !== undefined && { description }),
    type: 'object',
    additionalProperties: typeof additionalProperties === 'boolean' ? additionalProperties : read(additionalProperties),
  };
}

function pascalCase(name: string): string {
  return name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
