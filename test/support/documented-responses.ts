import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { JsonValue } from '../../src/contract/document/types.js';
import { escapeToken, valueAtPointer } from '../../src/internal/json-pointer.js';
import { document } from './contract.js';

/** A response or a webhook event as the documents show it. */
export interface DocumentedResponse {
  /** `operationId` of the call, or that of the webhook. */
  operation: string;
  name: string;
  /** Pointer to the schema that describes it, into the contract. */
  schema: string;
  body: JsonValue;
}

type Entry = { name: string; status?: number; source: string; inWords?: boolean; body: JsonValue };
type Operation = { operationId?: string; responses?: Record<string, { $ref?: string }> };

/** Every response in test/contract/responses.yaml. */
export function documentedResponses(): DocumentedResponse[] {
  const all = parse(readFileSync('test/contract/responses.yaml', 'utf8')) as Record<string, Entry[]>;
  return Object.entries(all).flatMap(([operation, entries]) =>
    entries.map(({ name, status, body }) => ({ operation, name, schema: schemaOf(operation, status), body })),
  );
}

/** Pointers to all operations, by their id. */
export const operations: Record<string, string> = Object.fromEntries(
  (['paths', 'webhooks'] as const).flatMap((part) =>
    Object.entries(document[part] ?? {}).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, operation]) => {
        const { operationId } = Object(operation) as Operation;
        return operationId === undefined ? [] : [[operationId, `/${part}/${escapeToken(path)}/${method}`]];
      }),
    ),
  ),
);

/** Pointer to the schema of a response with a status, or of an event if there is none. */
export function schemaOf(operation: string, status?: number): string {
  const at = operations[operation];
  if (at === undefined) throw new Error(`The contract has no operation ${operation}`);
  if (status === undefined) return `${at}/requestBody/content/application~1json/schema`;
  const { responses } = valueAt(at) as Operation;
  const response = responses?.[String(status)];
  if (!response) throw new Error(`${operation} documents no ${status}`);
  return `${response.$ref?.slice(1) ?? `${at}/responses/${status}`}/content/application~1json/schema`;
}

/** The value at a pointer into the contract. */
export function valueAt(pointer: string): unknown {
  return valueAtPointer(document, pointer);
}

/** One value of each JSON type. */
const VALUES: JsonValue[] = ['x', 5, true, null, ['x'], { x: 1 }];

/**
 * The value with one property, at any depth, changed to a value of another type: once for each property and each other
 * type. The items of a list count as properties.
 */
export function withWrongTypes(value: JsonValue, at = ''): { pointer: string; wrong: JsonValue; body: JsonValue }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const changed = (other: JsonValue): JsonValue =>
      Array.isArray(value)
        ? value.map((item, index) => (String(index) === key ? other : item))
        : { ...value, [key]: other };
    const own = VALUES.filter((other) => typeOf(other) !== typeOf(inner)).map((wrong) => ({
      pointer: `${at}/${key}`,
      wrong,
      body: changed(wrong),
    }));
    const nested = withWrongTypes(inner, `${at}/${key}`).map((found) => ({ ...found, body: changed(found.body) }));
    return [...own, ...nested];
  });
}

function typeOf(value: JsonValue): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
