import { literal } from '../source.js';
import type { NamedSchema } from './compiled-schemas.js';
import { and, not, or, written, type Expression } from './expression.js';

/** Functions that the code calls, by the module in `src/` that has them. */
export const HELPERS = {
  'internal/json.js': ['isObject'],
  'validate/checks.js': ['characters', 'everyItem', 'hasOnly', 'isUri', 'sumsHold'],
};

/** A value in the generated code. */
type Subject = {
  /** The expression of the value. */
  value: string;
  /** The expression of its schema. */
  schema: string;
  /** What is checked of the value elsewhere, so that its type is known. */
  known: NamedSchema;
};

/** Generates the functions that say whether a value matches a schema. */
export class CheckFunctions {
  /** @param named The schemas that references point at. */
  constructor(readonly named: ReadonlyMap<string, NamedSchema>) {}

  /** The function that checks one schema. */
  of(name: string, schema: NamedSchema): string {
    const conditions = this.#matches(schema, { value: 'value', schema: schemaName(name), known: schema });
    const body = written({ open: '(', inner: and(conditions), close: ');' }, '  ', '  return '.length);
    // Parentheses are only needed around what takes several lines.
    const expression = body.includes('\n') ? body : body.replace(/^\((.*)\);$/, '$1;');
    return `function ${checkName(name)}(value) {\n  return ${expression}\n}`;
  }

  /** What has to hold for a value to match a schema. */
  #matches(schema: NamedSchema, subject: Subject): Expression[] {
    if (schema.$ref !== undefined) return [`${checkName(schema.$ref)}(${subject.value})`];
    const parts = (schema.allOf ?? []).map((part, index) => this.#part(part, subject, `allOf[${index}]`));
    // If the parts give the type, they come before the conditions that rely on it.
    const isTyped = schema.type !== undefined || schema.enum !== undefined;
    return [
      ...this.#typeConditions(schema, subject.value),
      ...(isTyped ? [] : parts),
      ...this.#ifType('number', bounds(subject.value, schema.minimum, schema.maximum), subject),
      ...this.#ifType('string', stringConditions(schema, subject.value), subject),
      ...this.#ifType('array', this.#arrayConditions(schema, subject), subject),
      ...this.#ifType('object', this.#objectConditions(schema, subject), subject),
      ...(schema.anyOf ? [or(schema.anyOf.map((part, index) => this.#part(part, subject, `anyOf[${index}]`)))] : []),
      ...(isTyped ? parts : []),
      ...(schema.not ? [not(this.#part(schema.not, subject, 'not'))] : []),
      ...(schema.rules ?? []).map(({ when, then }, index) => {
        const rule = `rules[${index}]`;
        const conditions = when.map((part, at) => this.#part(part, subject, `${rule}.when[${at}]`));
        return or([not(and(conditions)), this.#part(then, subject, `${rule}.then`)]);
      }),
    ];
  }

  #part(schema: NamedSchema, { value, schema: at, known }: Subject, key: string): Expression {
    return and(
      this.#matches(schema, { value, schema: `${at}.${key}`, known: schema.type === undefined ? known : schema }),
    );
  }

  #typeConditions({ type, enum: values }: NamedSchema, value: string): Expression[] {
    if (values) return [or(values.map((one) => `${value} === ${literal(one)}`))];
    return type === undefined ? [] : [or([type].flat().map((one) => typeCondition(one, value)))];
  }

  #arrayConditions({ minItems, maxItems, items }: NamedSchema, { value, schema, known }: Subject): Expression[] {
    return [
      ...bounds(`${value}.length`, minItems, maxItems),
      ...(items ? this.#itemConditions(items, { value, schema: `${schema}.items`, known }) : []),
    ];
  }

  #itemConditions(items: NamedSchema, { value, schema, known }: Subject): Expression[] {
    if (items.$ref !== undefined) return [`everyItem(${value}, ${checkName(items.$ref)})`];
    const conditions = this.#matches(items, { value: 'item', schema, known: this.#resolved(known).items ?? items });
    return conditions.length === 0
      ? []
      : [{ open: `everyItem(${value}, (item) => `, inner: and(conditions), close: ')' }];
  }

  #objectConditions(schema: NamedSchema, subject: Subject): Expression[] {
    const { value } = subject;
    const { closed, required = [], properties = {}, dependentRequired = {}, minProperties, sums } = schema;
    const undeclared = required.filter((name) => !Object.hasOwn(properties, name));
    return [
      ...(closed ? [`hasOnly(${value}, ${subject.schema}.properties)`] : []),
      ...undeclared.map((name) => isPresent(value, name)),
      ...Object.entries(properties).flatMap(([name, part]) =>
        this.#propertyConditions(name, part, required.includes(name), subject),
      ),
      ...Object.entries(dependentRequired).map(([name, needed]) =>
        or([isAbsent(value, name), and(needed.map((other) => isPresent(value, other)))]),
      ),
      ...(minProperties === undefined ? [] : [`Object.keys(${value}).length >= ${minProperties}`]),
      ...(sums ? [`sumsHold(${subject.schema}.sums, ${value})`] : []),
    ];
  }

  #propertyConditions(name: string, part: NamedSchema | false, isRequired: boolean, subject: Subject): Expression[] {
    const { value, schema, known } = subject;
    if (part === false) return [isAbsent(value, name)];
    const declared = this.#resolved(known).properties?.[name];
    const conditions = this.#matches(part, {
      value: property(value, name),
      schema: property(`${schema}.properties`, name),
      known: declared === undefined || declared === false ? part : declared,
    });
    if (!isRequired) return conditions.length === 0 ? [] : [or([isAbsent(value, name), and(conditions)])];
    const { type, enum: values } = this.#resolved(part);
    const refusesUndefined = type !== undefined || values !== undefined;
    return refusesUndefined ? conditions : [isPresent(value, name), ...conditions];
  }

  /** Conditions that only values of a type have to meet. */
  #ifType(type: string, conditions: Expression[], { value, known }: Subject): Expression[] {
    if (conditions.length === 0 || this.#typeOf(known) === type) return conditions;
    return [or([not(typeCondition(type, value)), and(conditions)])];
  }

  /** The one type that the values of a schema have. */
  #typeOf(schema: NamedSchema): string | undefined {
    const { type, allOf = [] } = this.#resolved(schema);
    if (type === 'integer') return 'number';
    return typeof type === 'string' ? type : allOf.map((part) => this.#typeOf(part)).find((one) => one !== undefined);
  }

  #resolved(schema: NamedSchema): NamedSchema {
    return schema.$ref === undefined ? schema : this.named.get(schema.$ref)!;
  }
}

export function checkName(component: string): string {
  return `is${component}`;
}

export function schemaName(component: string): string {
  return `${component}Schema`;
}

function typeCondition(type: string, value: string): Expression {
  if (type === 'object') return `isObject(${value})`;
  if (type === 'array') return `Array.isArray(${value})`;
  if (type === 'integer') return `Number.isInteger(${value})`;
  if (type === 'number') return `Number.isFinite(${value})`;
  return type === 'null' ? `${value} === null` : `typeof ${value} === '${type}'`;
}

function bounds(value: string, least: number | undefined, most: number | undefined): Expression[] {
  if (least !== undefined && least === most) return [`${value} === ${least}`];
  return [
    ...(least === undefined ? [] : [`${value} >= ${least}`]),
    ...(most === undefined ? [] : [`${value} <= ${most}`]),
  ];
}

function stringConditions({ minLength, maxLength, pattern, format }: NamedSchema, value: string): Expression[] {
  return [
    ...bounds(`characters(${value})`, minLength, maxLength),
    ...(pattern === undefined ? [] : [`${String(new RegExp(pattern, 'u'))}.test(${value})`]),
    ...(format === undefined ? [] : [`isUri(${value})`]),
  ];
}

function isPresent(value: string, name: string): string {
  return `${property(value, name)} !== undefined`;
}

function isAbsent(value: string, name: string): string {
  return `${property(value, name)} === undefined`;
}

function property(value: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${value}.${name}` : `${value}[${JSON.stringify(name)}]`;
}
