import { responses, responseSchemas } from '../../generated/responses.js';
import { escapeToken } from '../internal/json-pointer.js';
import { isObject } from '../internal/json.js';
import { shownUrl, stripControlChars } from '../internal/text.js';
import { expectedBy, shorten, typeOf } from './describe.js';
import { violationOf } from './match.js';
import type { ResponseSchema } from './response-schema.js';

/** A difference between a response and the contract. It shows no text of the response but what an enum would list. */
export interface ResponseDrift {
  /** The `operationId` of the request. */
  operation: string;
  /** HTTP status of the response. */
  status: number;
  /**
   * What differs: a required property is `missing`; a value has another `type`; it is another `value` than an enum, a
   * range or a format allows; a property is `new`, which breaks nothing; the `status` is not documented.
   */
  kind: 'missing' | 'type' | 'value' | 'new' | 'status';
  /** JSON pointer to the place in the response. */
  pointer: string;
  /** Pointer to the schema in the contract. */
  schema: string;
  /** What the contract says, such as `an integer`. */
  documented: string;
  /** What came, such as `a string`. */
  received: string;
  /** All of it in one sentence. */
  message: string;
}

/** Nobody reads more at once. */
const MAX_DRIFTS = 20;
/** The items of an array look alike, and a response may have millions. */
const MAX_ITEMS = 1000;

/**
 * Compares a response with the contract.
 *
 * @param body The JSON value of the response; undefined if it is not valid JSON.
 */
export function driftOf(operation: string, status: number, body: unknown): ResponseDrift[] {
  const table = Object.hasOwn(responses, operation) ? responses[operation]! : {};
  const collector = new DriftCollector(operation, status);
  // Hosts in between send errors of their own, which say nothing about the API.
  if (status >= 500 && !isObject(body)) return [];
  const name = Object.hasOwn(table, status) ? table[status]! : undefined;
  if (name === undefined) {
    if (status < 500) collector.addStatus(Object.keys(table));
  } else collector.check({ $ref: name }, body, { pointer: '', schema: '' });
  return collector.drifts;
}

interface Place {
  pointer: string;
  schema: string;
}

class DriftCollector {
  readonly drifts: ResponseDrift[] = [];
  /** An array often has the same drift in each of its items. */
  readonly #seen = new Set<string>();

  constructor(
    readonly operation: string,
    readonly status: number,
  ) {}

  addStatus(documented: string[]): void {
    this.#add('status', { pointer: '', schema: '' }, documented.join(', '), String(this.status));
  }

  check(given: ResponseSchema, value: unknown, place: Place): void {
    if (this.drifts.length >= MAX_DRIFTS) return;
    const { schema, at } = resolved(given, place.schema);
    const here = { pointer: place.pointer, schema: at };
    const violation = violationOf(schema, value);
    if (violation) {
      const isType = violation.keyword === 'type';
      this.#add(isType ? 'type' : 'value', here, expectedBy(schema), isType ? typeOf(value) : shown(value));
    } else if (Array.isArray(value)) {
      const { items } = schema;
      if (items)
        value.slice(0, MAX_ITEMS).forEach((item, index) => {
          this.check(items, item, { pointer: `${here.pointer}/${index}`, schema: `${at}/items` });
        });
    } else if (isObject(value)) this.#checkObject(schema, value, here, new Set());
  }

  /** @param known Properties that are declared elsewhere. */
  #checkObject(schema: ResponseSchema, value: Record<string, unknown>, place: Place, known: Set<string>): void {
    const { properties = {}, required = [], additional } = schema;
    const form = this.#formOf(schema, value, place);
    for (const name of required)
      if (value[name] === undefined) this.#add('missing', place, `${name} is required`, 'nothing', name);
    for (const [name, part] of Object.entries(properties))
      if (value[name] !== undefined)
        this.check(part, value[name], {
          pointer: below(place.pointer, name),
          schema: below(`${place.schema}/properties`, name),
        });
    const declared = new Set([...known, ...Object.keys(properties)]);
    if (form) {
      this.#checkObject(form.schema, value, { pointer: place.pointer, schema: form.at }, declared);
      return;
    }
    // An object without declared properties may have any.
    if (additional === true || (declared.size === 0 && !additional)) return;
    for (const [name, inner] of Object.entries(value)) {
      if (this.drifts.length >= MAX_DRIFTS) return;
      if (inner === undefined || declared.has(name)) continue;
      const pointer = below(place.pointer, name);
      if (additional) this.check(additional, inner, { pointer, schema: `${place.schema}/additionalProperties` });
      else this.#add('new', { pointer, schema: place.schema }, 'no such property', typeOf(inner), name);
    }
  }

  /** The alternative that applies to an object; undefined if there is none, which is reported if one should be. */
  #formOf({ oneOf, by = '' }: ResponseSchema, value: Record<string, unknown>, place: Place) {
    if (!oneOf) return undefined;
    const forms = oneOf.map((form, index) => resolved(form, `${place.schema}/oneOf/${index}`));
    const valuesOf = (form: ResponseSchema) => form.properties?.[by]?.enum ?? [];
    const found = forms.find(({ schema }) => valuesOf(schema).includes(value[by]));
    if (found) return found;
    const values = [...new Set(forms.flatMap(({ schema }) => valuesOf(schema)))];
    const at = { pointer: below(place.pointer, by), schema: place.schema };
    if (value[by] === undefined) this.#add('missing', place, `${by} is required`, 'nothing', by);
    else this.#add('value', at, expectedBy({ enum: values }), shown(value[by]), by);
    return { schema: { additional: true } satisfies ResponseSchema as ResponseSchema, at: place.schema };
  }

  #add(kind: ResponseDrift['kind'], place: Place, documented: string, received: string, name = ''): void {
    const key = `${kind} ${place.schema} ${name}`;
    if (this.#seen.has(key) || this.drifts.length >= MAX_DRIFTS) return;
    this.#seen.add(key);
    const { operation, status } = this;
    const where = place.pointer === '' ? 'the response' : place.pointer;
    const what = {
      missing: `${where} lacks ${name}, which is required`,
      type: `${where} is ${received}; documented is ${documented}`,
      value: `${where} is ${received}; documented is ${documented}`,
      new: `${where} is new: ${received}`,
      status: `the status ${status} is not documented`,
    }[kind];
    const message = `${operation} ${status}: ${what}`;
    this.drifts.push({ operation, status, kind, ...place, documented, received, message });
  }
}

/** A schema without its reference, and where the contract has it. */
function resolved(schema: ResponseSchema, at: string): { schema: ResponseSchema; at: string } {
  const { $ref } = schema;
  if ($ref === undefined) return { schema, at };
  const target = responseSchemas[$ref]!;
  return { schema: target, at: target.at ?? `#/components/schemas/${$ref}` };
}

/** The pointer to a property. Its name is the server's choice. */
function below(pointer: string, name: string): string {
  return `${pointer}/${escapeToken(shorten(publicText(name)))}`;
}

/** A value as a report shows it. */
function shown(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : shorten(value);
  return value === '' ? 'an empty string' : shorten(publicText(value));
}

/** A text without what makes a URL secret. */
function publicText(text: string): string {
  return /[/?#@]/.test(text) ? shownUrl(text) : stripControlChars(text);
}
